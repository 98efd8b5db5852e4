// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/brokerfields.h"

#include "ui/pipelines/fieldmakers.h"

#include <array>

namespace penstock::documentfields {

namespace {

using Text = FormText;

const QString mappingKey = QStringLiteral("mapping");

QString formatOf(const QString &format)
{
    return format.isEmpty() ? QStringLiteral("json") : format;
}

/// How the values of messages are read.
QList<DocumentField> ofMessages(const QString &given)
{
    const QString format = formatOf(given);
    QList<DocumentField> fields{choice("format", Text::tr("Values are"), QStringLiteral("json"),
                                       {{QStringLiteral("json"), Text::tr("JSON")},
                                        {QStringLiteral("csv"), Text::tr("CSV")},
                                        {QStringLiteral("line_protocol"), Text::tr("line protocol")},
                                        {QStringLiteral("value"), Text::tr("one value each")}})};
    if (format == u"line_protocol") {
        fields += choice("precision", Text::tr("Times in"), QStringLiteral("ns"), plain(QStringLiteral("ns us ms s")));
        return fields;
    }
    if (format == u"csv")
        fields += {texts("columns", Text::tr("Columns"), Text::tr("as the first line says")),
                   texts("text_columns", Text::tr("Columns that are text"), Text::tr("those without numbers")),
                   text("delimiter", Text::tr("Between columns"), QStringLiteral(","))};
    if (format == u"json")
        fields += {text("separator", Text::tr("Between nested names"), QStringLiteral(".")),
                   text("mapping/expand", Text::tr("A record for each of"), Text::tr("the key of a list; none"))};
    if (format == u"value")
        fields += text("value_field", Text::tr("The value is called"), QStringLiteral("value"));
    fields += {texts("mapping/leave_out", Text::tr("Left out"), Text::tr("no key")),
               pairs("mapping/rename", Text::tr("Renamed"), Text::tr("old=new, …")),
               pairs("mapping/types", Text::tr("Types"), Text::tr("key=float, key=integer, boolean or string")),
               pairs("mapping/tags", Text::tr("Tags of all"), Text::tr("name=value, …"))};
    return fields;
}

QList<DocumentField> ofTls()
{
    return {flag("tls", Text::tr("TLS")), file("ca", Text::tr("Authorities (CA file)")),
            file("certificate", Text::tr("Own certificate")), file("key", Text::tr("Its key")),
            secret("key_password", Text::tr("Password of the key"))};
}

} // namespace

QList<DocumentField> ofKafka(const QString &format)
{
    QList<DocumentField> fields{
        texts("brokers", Text::tr("Brokers"), QStringLiteral("host:9092, …")),
        texts("topics", Text::tr("Topics")),
        text("group", Text::tr("Consumer group")),
        text("instance_id", Text::tr("Member of it"), Text::tr("a new one each time")),
        choice("from", Text::tr("Begins with"), Text::tr("as the group has it"),
               {{QStringLiteral("earliest"), Text::tr("the earliest")},
                {QStringLiteral("latest"), Text::tr("the latest")},
                {QStringLiteral("timestamp"), Text::tr("what came from this time on")},
                {QStringLiteral("committed"), Text::tr("what is committed, or not at all")}}),
        text("from_time", Text::tr("This time"), Text::tr("only with “from this time on”: 2024-01-31T12:00:00Z"))};
    fields += ofMessages(format);
    fields += {choice("sasl", Text::tr("Log in by"), Text::tr("nothing"),
                      plain(QStringLiteral("plain scram-sha-256 scram-sha-512"))),
               text("user", Text::tr("User")), secret("password", Text::tr("Password")),
               text("client_id", Text::tr("Client id"), QStringLiteral("penstock"))};
    return fields + ofTls();
}

QList<DocumentField> ofMqtt(const QString &format)
{
    QList<DocumentField> fields{
        text("host", Text::tr("Broker")),
        number("port", Text::tr("Port"), Text::tr("1883, with TLS 8883")),
        texts("topics", Text::tr("Topics"), QStringLiteral("site/+/room/#, …")),
        number("qos", Text::tr("QoS"), QStringLiteral("1")),
        text("client_id", Text::tr("Client id"), Text::tr("none: what comes while nobody reads is lost")),
        choice("acknowledge", Text::tr("Acknowledges"), Text::tr("what is written"),
               {{QStringLiteral("written"), Text::tr("what is written")},
                {QStringLiteral("received"), Text::tr("what has come")}}),
        flag("retained", Text::tr("Takes retained messages"))};
    fields += ofMessages(format);
    if (format != u"line_protocol") // whose lines have their own
        fields += {text("topic_pattern", Text::tr("Tags of the topic"), QStringLiteral("site/{site}/room/{room}")),
                   text("topic_tag", Text::tr("The topic as a tag"), Text::tr("the name of that tag; none"))};
    fields += {text("user", Text::tr("User")), secret("password", Text::tr("Password"))};
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
