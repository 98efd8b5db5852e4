// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/documentfield.h"

#include "ui/pipelines/brokerfields.h"
#include "ui/pipelines/fieldmakers.h"

namespace penstock::documentfields {

namespace {

QList<DocumentField> ofQuery()
{
    return {{{}, FormText::tr("Asks"), Kind::Server},
            text("database", FormText::tr("Database")),
            text("retention_policy", FormText::tr("Retention policy"), FormText::tr("the default one")),
            text("statement", FormText::tr("Statement")),
            choice("language", FormText::tr("Language"), FormText::tr("the server's usual one"),
                   {{QStringLiteral("influxql"), QStringLiteral("InfluxQL")},
                    {QStringLiteral("sql"), QStringLiteral("SQL")},
                    {QStringLiteral("flux"), QStringLiteral("Flux")}}),
            text("measurement", FormText::tr("Measurement"), FormText::tr("as the answer says")),
            text("time_column", FormText::tr("Column of the time"), QStringLiteral("time")),
            texts("tags", FormText::tr("Columns that are tags"))};
}

QList<DocumentField> ofRule()
{
    return {text("rule/measurement", FormText::tr("Measurement")),
            texts("rule/tags_keys", FormText::tr("Keys that are tags")),
            texts("rule/fields_keys", FormText::tr("Keys that are fields"), FormText::tr("all others")),
            text("rule/time_key", FormText::tr("Key of the time"), FormText::tr("the message's own time")),
            choice("rule/time_precision", FormText::tr("Times in"), QStringLiteral("ms"),
                   plain(QStringLiteral("ns us ms s"))),
            flag("rule/convert_ints_to_floats", FormText::tr("Integers become floats"))};
}

} // namespace

QList<DocumentField> ofSource(const QString &type, const QString &format)
{
    if (type == u"file")
        return {file("path", FormText::tr("File")), precision()};
    if (type == u"csv")
        return {
            file("path", FormText::tr("File")),
            {QStringLiteral("profile"), FormText::tr("Import profile"), Kind::File, FormText::tr("none: as it looks")},
            text("measurement", FormText::tr("Measurement"), FormText::tr("as the profile or the file's name says"))};
    if (type == u"tail")
        return {file("path", FormText::tr("File")), precision(),
                choice("from", FormText::tr("Begins with"), FormText::tr("what is there"),
                       {{QStringLiteral("beginning"), FormText::tr("what is there")},
                        {QStringLiteral("end"), FormText::tr("what comes from now on")}})};
    if (type == u"listener")
        return {choice("address", FormText::tr("Address"), QStringLiteral("127.0.0.1"),
                       plain(QStringLiteral("127.0.0.1 ::1"))),
                number("port", FormText::tr("Port"), FormText::tr("any free one")),
                text("database", FormText::tr("Takes writes to"), FormText::tr("any database")),
                secret("token", FormText::tr("Token"))};
    if (type == u"system")
        return {number("interval_ms", FormText::tr("Every (ms)"), QStringLiteral("10000")),
                text("host", FormText::tr("Calls itself"), FormText::tr("this computer's name")),
                texts("measurements", FormText::tr("Measures"), QStringLiteral("cpu, mem, disk, net"))};
    if (type == u"kafka")
        return ofKafka(format);
    if (type == u"mqtt")
        return ofMqtt(format);
    if (type == u"query")
        return ofQuery();
    return {};
}

QList<DocumentField> ofSink(const QString &type, bool takesMessages)
{
    if (type == u"csv")
        return {file("path", FormText::tr("File")), choice("dialect", FormText::tr("Dialect"), QStringLiteral("excel"),
                                                           plain(QStringLiteral("excel excel-tab unix")))};
    if (type != u"influx")
        return {};
    QList<DocumentField> fields{
        {{}, FormText::tr("Server"), Kind::Server},
        text("database", FormText::tr("Database")),
        text("retention_policy", FormText::tr("Retention policy"), FormText::tr("the default one"))};
    if (takesMessages)
        fields += ofRule();
    return fields;
}

QList<DocumentField> moreOfSink(const QString &type)
{
    if (type == u"csv")
        return {choice("key", FormText::tr("Keys are written"), FormText::tr("as text, or else in base64"),
                       plain(QStringLiteral("text hex base64"))),
                choice("value", FormText::tr("Values are written"), QStringLiteral("json"),
                       {{QStringLiteral("json"), FormText::tr("as JSON")},
                        {QStringLiteral("line_protocol"), FormText::tr("as line protocol")}})};
    if (type != u"influx")
        return {};
    return {flag("create_database", FormText::tr("Create the database")),
            number("batch_size", FormText::tr("Rows in a batch"), QStringLiteral("5000")),
            number("linger_ms", FormText::tr("A row waits at most (ms)"), QStringLiteral("1000")),
            choice("gzip", FormText::tr("Compress"), FormText::tr("but to this machine"),
                   plain(QStringLiteral("auto on off")))};
}

QList<DocumentField> ofPolicy()
{
    return {number("concurrency", FormText::tr("Requests at a time"), QStringLiteral("2")),
            choice("tuning", FormText::tr("Adapt to the server"), QStringLiteral("off"),
                   plain(QStringLiteral("off on pinned"))),
            number("rows_per_second", FormText::tr("Rows per second, at most"), FormText::tr("as many as there are")),
            text("rejects", FormText::tr("Refused rows go to (file)")),
            number("max_rejected", FormText::tr("Refused rows, at most"), FormText::tr("any number")),
            choice("pause_scope", FormText::tr("A busy sink holds"), QStringLiteral("sink"),
                   {{QStringLiteral("partition"), FormText::tr("its partition")},
                    {QStringLiteral("sink"), FormText::tr("itself")},
                    {QStringLiteral("all"), FormText::tr("everything")}}),
            number("commit_interval_ms", FormText::tr("Commit every (ms)"), QStringLiteral("5000")),
            choice("spill/mode", FormText::tr("Keep on disk"), FormText::tr("as the source needs it"),
                   {{QStringLiteral("off"), FormText::tr("never")},
                    {QStringLiteral("away"), FormText::tr("while the server is away")},
                    {QStringLiteral("always"), FormText::tr("always")}}),
            text("spill/folder", FormText::tr("In this folder"), FormText::tr("one of its own")),
            number("max_attempts", FormText::tr("Attempts for a batch, at most"), FormText::tr("any number")),
            number("give_up_after_s", FormText::tr("Give up after (s)"), QString()),
            choice("on_give_up", FormText::tr("And then"), FormText::tr("it fails"),
                   {{QStringLiteral("fail"), FormText::tr("it fails")},
                    {QStringLiteral("dead_letter"), FormText::tr("these rows go to the refused ones")}})};
}

} // namespace penstock::documentfields
