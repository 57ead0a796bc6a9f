/**
 * How a citation reads in plain words, as a style of the Citation Style Language 1.0.2: what it says, where and when,
 * which version, the address, and where we recorded it. It writes dates with the parts they have and keeps every
 * record apart from its neighbors; common styles cost ten times as much and leave the version of a web page out.
 */
export const PLAIN_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info>
    <title>Outlay, plain</title>
    <id>urn:x-outlay:csl:plain</id>
    <updated>2025-11-22T00:00:00+00:00</updated>
  </info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout>
      <group delimiter=". ">
        <text variable="title"/>
        <group delimiter=", ">
          <text variable="container-title"/>
          <group delimiter=" ">
            <choose><if is-uncertain-date="issued"><text value="about"/></if></choose>
            <date variable="issued" delimiter=" ">
              <date-part name="day"/>
              <date-part name="month"/>
              <date-part name="year"/>
            </date>
          </group>
        </group>
        <group delimiter=" "><text value="Version"/><text variable="version"/></group>
        <text variable="URL"/>
        <group delimiter=" ">
          <text value="Recorded by"/>
          <text variable="archive"/>
          <text variable="archive_location" prefix="at "/>
        </group>
      </group>
    </layout>
  </bibliography>
</style>`
