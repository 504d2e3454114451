#include "ui/caldav/dav_xml.h"

#include <QXmlStreamReader>

namespace gyeol::ui {
namespace {

constexpr QLatin1String dav("DAV:");
constexpr QLatin1String cal("urn:ietf:params:xml:ns:caldav");
constexpr std::size_t mostResources = 5000;

bool is(const QXmlStreamReader& xml, QLatin1String space, const char* name) {
    return xml.namespaceUri() == space && xml.name() == QLatin1String(name);
}

/// The `href` elements within the element that was just begun; leaves it ended.
QStringList hrefsIn(QXmlStreamReader& xml) {
    QStringList hrefs;
    while (xml.readNextStartElement()) {
        if (is(xml, dav, "href")) {
            hrefs << xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        } else {
            xml.skipCurrentElement();
        }
    }
    return hrefs;
}

void readResourceType(QXmlStreamReader& xml, DavResource& resource) {
    while (xml.readNextStartElement()) {
        resource.isCalendar = resource.isCalendar || is(xml, cal, "calendar");
        xml.skipCurrentElement();
    }
}

void readComponents(QXmlStreamReader& xml, DavResource& resource) {
    resource.components.emplace();
    while (xml.readNextStartElement()) {
        if (is(xml, cal, "comp")) {
            *resource.components << xml.attributes().value(QLatin1String("name")).toString().toUpper();
        }
        xml.skipCurrentElement();
    }
}

void readPrivileges(QXmlStreamReader& xml, DavResource& resource) {
    resource.mayWrite = false;
    while (xml.readNextStartElement()) {  // privilege
        while (xml.readNextStartElement()) {
            if (is(xml, dav, "write") || is(xml, dav, "all") || is(xml, dav, "write-content") || is(xml, dav, "bind")) {
                resource.mayWrite = true;
            }
            xml.skipCurrentElement();
        }
    }
}

void readProperty(QXmlStreamReader& xml, DavResource& resource) {
    if (is(xml, dav, "displayname")) {
        resource.displayName = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    } else if (is(xml, dav, "getetag")) {
        resource.etag = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    } else if (is(xml, dav, "resourcetype")) {
        readResourceType(xml, resource);
    } else if (is(xml, dav, "current-user-principal")) {
        resource.principal = hrefsIn(xml).value(0);
    } else if (is(xml, cal, "calendar-home-set")) {
        resource.homes = hrefsIn(xml);
    } else if (is(xml, cal, "supported-calendar-component-set")) {
        readComponents(xml, resource);
    } else if (is(xml, dav, "current-user-privilege-set")) {
        readPrivileges(xml, resource);
    } else {
        xml.skipCurrentElement();
    }
}

bool saysFine(const QString& status) {
    return status.section(QLatin1Char(' '), 1, 1).startsWith(QLatin1Char('2'));
}

/// A `propstat`: its properties count only where its status is fine, and the status stands behind them.
void readProperties(QXmlStreamReader& xml, DavResource& resource) {
    DavResource read = resource;
    bool fine = false;
    while (xml.readNextStartElement()) {
        if (is(xml, dav, "prop")) {
            while (xml.readNextStartElement()) {
                readProperty(xml, read);
            }
        } else if (is(xml, dav, "status")) {
            fine = saysFine(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    if (fine) {
        resource = read;
    }
}

DavResource readResponse(QXmlStreamReader& xml) {
    DavResource resource;
    while (xml.readNextStartElement()) {
        if (is(xml, dav, "href")) {
            resource.href = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        } else if (is(xml, dav, "propstat")) {
            readProperties(xml, resource);
        } else if (is(xml, dav, "status")) {
            resource.gone = !saysFine(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return resource;
}

QByteArray propfind(const QByteArray& properties) {
    return R"(<?xml version="1.0" encoding="utf-8"?>)"
           "\n"
           R"(<d:propfind xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop>)" +
           properties + "</d:prop></d:propfind>\n";
}

}  // namespace

Result<std::vector<DavResource>> readMultiStatus(const QByteArray& xml) {
    // A declaration can define entities that grow without end; no server needs one.
    if (xml.contains("<!DOCTYPE")) {
        return failed(FailureCode::answerUnread);
    }
    QXmlStreamReader reader(xml);
    std::vector<DavResource> resources;
    if (!reader.readNextStartElement() || !is(reader, dav, "multistatus")) {
        return failed(FailureCode::answerUnread);
    }
    while (reader.readNextStartElement()) {
        if (!is(reader, dav, "response")) {
            reader.skipCurrentElement();
        } else if (resources.size() < mostResources) {
            resources.push_back(readResponse(reader));
        } else {
            return failed(FailureCode::answerTooLarge);
        }
    }
    if (reader.hasError()) {
        return failed(FailureCode::answerUnread);
    }
    return resources;
}

QByteArray askWhoAndWhat() {
    return propfind(
        "<d:current-user-principal/><d:resourcetype/><d:displayname/><c:calendar-home-set/>"
        "<c:supported-calendar-component-set/><d:current-user-privilege-set/>");
}

QByteArray askHome() {
    return propfind("<c:calendar-home-set/>");
}

QByteArray askCalendars() {
    return propfind("<d:resourcetype/><d:displayname/><c:supported-calendar-component-set/><d:current-user-privilege-set/>");
}

QByteArray askEtag() {
    return propfind("<d:getetag/>");
}

}  // namespace gyeol::ui
