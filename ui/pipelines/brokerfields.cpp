// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/brokerfields.h"

#include "ui/pipelines/fieldmakers.h"

#include <array>

namespace penstock::documentfields {

namespace {

const QString mappingKey = QStringLiteral("mapping");

QString formatOf(const QString &format)
{
    return format.isEmpty() ? QStringLiteral("json") : format;
}

/// How the values of messages are read.
QList<DocumentField> ofMessages(const QString &given)
{
    const QString format = formatOf(given);
    QList<DocumentField> fields{choice("format", FormText::tr("Values are"), QStringLiteral("json"),
                                       {{QStringLiteral("json"), FormText::tr("JSON")},
                                        {QStringLiteral("csv"), FormText::tr("CSV")},
                                        {QStringLiteral("line_protocol"), FormText::tr("line protocol")},
                                        {QStringLiteral("value"), FormText::tr("one value each")}})};
    if (format == u"line_protocol") {
        fields +=
            choice("precision", FormText::tr("Times in"), QStringLiteral("ns"), plain(QStringLiteral("ns us ms s")));
        return fields;
    }
    if (format == u"csv")
        fields += {texts("columns", FormText::tr("Columns"), FormText::tr("as the first line says")),
                   texts("text_columns", FormText::tr("Columns that are text"), FormText::tr("those without numbers")),
                   text("delimiter", FormText::tr("Between columns"), QStringLiteral(","))};
    if (format == u"json")
        fields +=
            {text("separator", FormText::tr("Between nested names"), QStringLiteral(".")),
             text("mapping/expand", FormText::tr("A record for each of"), FormText::tr("the key of a list; none"))};
    if (format == u"value")
        fields += text("value_field", FormText::tr("The value is called"), QStringLiteral("value"));
    fields += {texts("mapping/leave_out", FormText::tr("Left out"), FormText::tr("no key")),
               pairs("mapping/rename", FormText::tr("Renamed"), FormText::tr("old=new, …")),
               pairs("mapping/types", FormText::tr("Types"), FormText::tr("key=float, key=integer, boolean or string")),
               pairs("mapping/tags", FormText::tr("Tags of all"), FormText::tr("name=value, …"))};
    return fields;
}

QList<DocumentField> ofTls()
{
    return {flag("tls", FormText::tr("TLS")), file("ca", FormText::tr("Authorities (CA file)")),
            file("certificate", FormText::tr("Own certificate")), file("key", FormText::tr("Its key")),
            secret("key_password", FormText::tr("Password of the key"))};
}

} // namespace

QList<DocumentField> ofKafka(const QString &format)
{
    QList<DocumentField> fields{
        texts("brokers", FormText::tr("Brokers"), QStringLiteral("host:9092, …")),
        texts("topics", FormText::tr("Topics")),
        text("group", FormText::tr("Consumer group")),
        text("instance_id", FormText::tr("Member of it"), FormText::tr("a new one each time")),
        choice("from", FormText::tr("Begins with"), FormText::tr("as the group has it"),
               {{QStringLiteral("earliest"), FormText::tr("the earliest")},
                {QStringLiteral("latest"), FormText::tr("the latest")},
                {QStringLiteral("timestamp"), FormText::tr("what came from this time on")},
                {QStringLiteral("committed"), FormText::tr("what is committed, or not at all")}}),
        text("from_time", FormText::tr("This time"),
             FormText::tr("only with “from this time on”: 2024-01-31T12:00:00Z"))};
    fields += ofMessages(format);
    fields += {choice("sasl", FormText::tr("Log in by"), FormText::tr("nothing"),
                      plain(QStringLiteral("plain scram-sha-256 scram-sha-512"))),
               text("user", FormText::tr("User")), secret("password", FormText::tr("Password")),
               text("client_id", FormText::tr("Client id"), QStringLiteral("penstock"))};
    return fields + ofTls();
}

QList<DocumentField> ofMqtt(const QString &format)
{
    QList<DocumentField> fields{
        text("host", FormText::tr("Broker")),
        number("port", FormText::tr("Port"), FormText::tr("1883, with TLS 8883")),
        texts("topics", FormText::tr("Topics"), QStringLiteral("site/+/room/#, …")),
        number("qos", FormText::tr("QoS"), QStringLiteral("1")),
        text("client_id", FormText::tr("Client id"), FormText::tr("none: what comes while nobody reads is lost")),
        choice("acknowledge", FormText::tr("Acknowledges"), FormText::tr("what is written"),
               {{QStringLiteral("written"), FormText::tr("what is written")},
                {QStringLiteral("received"), FormText::tr("what has come")}}),
        flag("retained", FormText::tr("Takes retained messages"))};
    fields += ofMessages(format);
    if (format != u"line_protocol") // whose lines have their own
        fields += {text("topic_pattern", FormText::tr("Tags of the topic"), QStringLiteral("site/{site}/room/{room}")),
                   text("topic_tag", FormText::tr("The topic as a tag"), FormText::tr("the name of that tag; none"))};
    fields += {text("user", FormText::tr("User")), secret("password", FormText::tr("Password"))};
    return fields + ofTls();
}

QJsonObject withoutOtherFormats(QJsonObject source)
{
    struct Own
    {
        const char *format;
        const char *key;
    };
    constexpr std::array owned{Own{"json", "separator"},    Own{"csv", "columns"},
                               Own{"csv", "text_columns"},  Own{"csv", "delimiter"},
                               Own{"value", "value_field"}, Own{"line_protocol", "precision"}};
    const QString format = formatOf(source[u"format"].toString());
    for (const Own &own : owned) {
        if (format != QLatin1String(own.format))
            source.remove(QLatin1String(own.key));
    }
    if (format == u"line_protocol") {
        for (const QString &key : {mappingKey, QStringLiteral("topic_pattern"), QStringLiteral("topic_tag")})
            source.remove(key);
        return source;
    }
    if (QJsonObject mapping = source[mappingKey].toObject(); format != u"json" && mapping.contains(u"expand")) {
        mapping.remove(QStringLiteral("expand"));
        if (mapping.isEmpty())
            source.remove(mappingKey);
        else
            source.insert(mappingKey, mapping);
    }
    return source;
}

} // namespace penstock::documentfields
