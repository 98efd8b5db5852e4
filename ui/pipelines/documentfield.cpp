// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/documentfield.h"

#include "ui/pipelines/brokerfields.h"
#include "ui/pipelines/fieldmakers.h"

namespace penstock::documentfields {

namespace {

using Text = FormText;

QList<DocumentField> ofQuery()
{
    return {{{}, Text::tr("Asks"), Kind::Server},
            text("database", Text::tr("Database")),
            text("retention_policy", Text::tr("Retention policy"), Text::tr("the default one")),
            text("statement", Text::tr("Statement")),
            choice("language", Text::tr("Language"), Text::tr("the server's usual one"),
                   {{QStringLiteral("influxql"), QStringLiteral("InfluxQL")},
                    {QStringLiteral("sql"), QStringLiteral("SQL")},
                    {QStringLiteral("flux"), QStringLiteral("Flux")}}),
            text("measurement", Text::tr("Measurement"), Text::tr("as the answer says")),
            text("time_column", Text::tr("Column of the time"), QStringLiteral("time")),
            texts("tags", Text::tr("Columns that are tags"))};
}

QList<DocumentField> ofRule()
{
    return {
        text("rule/measurement", Text::tr("Measurement")),
        texts("rule/tags_keys", Text::tr("Keys that are tags")),
        texts("rule/fields_keys", Text::tr("Keys that are fields"), Text::tr("all others")),
        text("rule/time_key", Text::tr("Key of the time"), Text::tr("the message's own time")),
        choice("rule/time_precision", Text::tr("Times in"), QStringLiteral("ms"), plain(QStringLiteral("ns us ms s"))),
        flag("rule/convert_ints_to_floats", Text::tr("Integers become floats"))};
}

} // namespace

QList<DocumentField> ofSource(const QString &type, const QString &format)
{
    if (type == u"file")
        return {file("path", Text::tr("File")), precision()};
    if (type == u"csv")
        return {file("path", Text::tr("File")),
                {QStringLiteral("profile"), Text::tr("Import profile"), Kind::File, Text::tr("none: as it looks")},
                text("measurement", Text::tr("Measurement"), Text::tr("as the profile or the file's name says"))};
    if (type == u"tail")
        return {file("path", Text::tr("File")), precision(),
                choice("from", Text::tr("Begins with"), Text::tr("what is there"),
                       {{QStringLiteral("beginning"), Text::tr("what is there")},
                        {QStringLiteral("end"), Text::tr("what comes from now on")}})};
    if (type == u"listener")
        return {
            choice("address", Text::tr("Address"), QStringLiteral("127.0.0.1"), plain(QStringLiteral("127.0.0.1 ::1"))),
            number("port", Text::tr("Port"), Text::tr("any free one")),
            text("database", Text::tr("Takes writes to"), Text::tr("any database")),
            secret("token", Text::tr("Token"))};
    if (type == u"system")
        return {number("interval_ms", Text::tr("Every (ms)"), QStringLiteral("10000")),
                text("host", Text::tr("Calls itself"), Text::tr("this computer's name")),
                texts("measurements", Text::tr("Measures"), QStringLiteral("cpu, mem, disk, net"))};
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
        return {file("path", Text::tr("File")), choice("dialect", Text::tr("Dialect"), QStringLiteral("excel"),
                                                       plain(QStringLiteral("excel excel-tab unix")))};
    if (type != u"influx")
        return {};
    QList<DocumentField> fields{{{}, Text::tr("Server"), Kind::Server},
                                text("database", Text::tr("Database")),
                                text("retention_policy", Text::tr("Retention policy"), Text::tr("the default one"))};
    if (takesMessages)
        fields += ofRule();
    return fields;
}

QList<DocumentField> moreOfSink(const QString &type)
{
    if (type == u"csv")
        return {choice("key", Text::tr("Keys are written"), Text::tr("as text, or else in base64"),
                       plain(QStringLiteral("text hex base64"))),
                choice("value", Text::tr("Values are written"), QStringLiteral("json"),
                       {{QStringLiteral("json"), Text::tr("as JSON")},
                        {QStringLiteral("line_protocol"), Text::tr("as line protocol")}})};
    if (type != u"influx")
        return {};
    return {
        flag("create_database", Text::tr("Create the database")),
        number("batch_size", Text::tr("Rows in a batch"), QStringLiteral("5000")),
        number("linger_ms", Text::tr("A row waits at most (ms)"), QStringLiteral("1000")),
        choice("gzip", Text::tr("Compress"), Text::tr("but to this machine"), plain(QStringLiteral("auto on off")))};
}

QList<DocumentField> ofPolicy()
{
    return {number("concurrency", Text::tr("Requests at a time"), QStringLiteral("2")),
            choice("tuning", Text::tr("Adapt to the server"), QStringLiteral("off"),
                   plain(QStringLiteral("off on pinned"))),
            number("rows_per_second", Text::tr("Rows per second, at most"), Text::tr("as many as there are")),
            text("rejects", Text::tr("Refused rows go to (file)")),
            number("max_rejected", Text::tr("Refused rows, at most"), Text::tr("any number")),
            choice("pause_scope", Text::tr("A busy sink holds"), QStringLiteral("sink"),
                   {{QStringLiteral("partition"), Text::tr("its partition")},
                    {QStringLiteral("sink"), Text::tr("itself")},
                    {QStringLiteral("all"), Text::tr("everything")}}),
            number("commit_interval_ms", Text::tr("Commit every (ms)"), QStringLiteral("5000")),
            choice("spill/mode", Text::tr("Keep on disk"), Text::tr("as the source needs it"),
                   {{QStringLiteral("off"), Text::tr("never")},
                    {QStringLiteral("away"), Text::tr("while the server is away")},
                    {QStringLiteral("always"), Text::tr("always")}}),
            text("spill/folder", Text::tr("In this folder"), Text::tr("one of its own")),
            number("max_attempts", Text::tr("Attempts for a batch, at most"), Text::tr("any number")),
            number("give_up_after_s", Text::tr("Give up after (s)"), QString()),
            choice("on_give_up", Text::tr("And then"), Text::tr("it fails"),
                   {{QStringLiteral("fail"), Text::tr("it fails")},
                    {QStringLiteral("dead_letter"), Text::tr("these rows go to the refused ones")}})};
}

} // namespace penstock::documentfields
