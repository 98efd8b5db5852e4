// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeserver.h"

#include <QMap>
#include <QStringList>

#include <algorithm>

namespace penstock {

/// An InfluxDB 1.x that knows nothing but names: lists them, counts who asks for which, and can take its time.
class FakeSchema final
{
public:
    FakeSchema()
    {
        m_server.setHandler([this](const FakeRequest &request) { return answer(request); });
    }

    QUrl url() const { return m_server.url(); }

    QStringList databases{QStringLiteral("telemetry")};
    QMap<QString, QStringList> measurements{}; ///< by database; a database without an entry is not there
    QStringList tagKeys{QStringLiteral("host")};
    QMap<QString, QString> fieldKeys{{QStringLiteral("cpu"), QStringLiteral("float")}}; ///< their types
    QMap<QString, QStringList> tagValues{};                                             ///< by key
    QStringList policies{QStringLiteral(R"(["autogen","0s","168h0m0s",1,true])")};

    void answerAfter(int milliseconds) { m_delay = milliseconds; }
    /// Instead of names, until it is given an empty list.
    void answerWith(const QList<FakeAnswer> &answer) { m_instead = answer; }

    /// How many statements began so.
    int asked(const QString &beginning) const
    {
        return int(std::ranges::count_if(
            m_statements, [&beginning](const QString &statement) { return statement.startsWith(beginning); }));
    }
    /// Not counting those that check a login.
    int askedForDatabases() const { return asked(QStringLiteral("SHOW DATABASES")); }
    const QStringList &statements() const { return m_statements; }

private:
    FakeAnswer answer(const FakeRequest &request)
    {
        if (request.target.startsWith("/ping"))
            return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").header("X-Influxdb-Build", "OSS").empty();
        const QString statement = request.parameter(QStringLiteral("q"));
        if (!request.formParameter(QStringLiteral("epoch"))) // a login is checked, nothing is read
            return FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
        m_statements += statement;
        FakeAnswer answer = m_instead.isEmpty() ? FakeAnswer::json(body(statement)) : m_instead.first();
        return m_delay > 0 ? answer.delay(m_delay) : answer;
    }

    QByteArray body(const QString &statement) const
    {
        if (statement.startsWith(QStringLiteral("SHOW DATABASES")))
            return series("databases", R"("name")", rows(databases));
        if (statement.startsWith(QStringLiteral("SHOW TAG KEYS")))
            return series(quoted(statement, QStringLiteral("FROM ")), R"("tagKey")", rows(tagKeys));
        if (statement.startsWith(QStringLiteral("SHOW FIELD KEYS"))) {
            QByteArrayList list;
            for (auto field = fieldKeys.cbegin(); field != fieldKeys.cend(); ++field)
                list += "[\"" + field.key().toUtf8() + "\",\"" + field.value().toUtf8() + "\"]";
            return series(quoted(statement, QStringLiteral("FROM ")), R"("fieldKey","fieldType")", list);
        }
        if (statement.startsWith(QStringLiteral("SHOW RETENTION POLICIES")))
            return series({}, R"("name","duration","shardGroupDuration","replicaN","default")",
                          {policies.join(u',').toUtf8()});
        if (statement.startsWith(QStringLiteral("SHOW TAG VALUES")))
            return valuesOf(statement);
        if (!statement.startsWith(QStringLiteral("SHOW")) && !statement.contains(QStringLiteral("failing")))
            return series({}, {}, {});
        const QString database = QString::fromUtf8(quoted(statement, QStringLiteral("ON ")));
        if (statement.startsWith(QStringLiteral("SHOW MEASUREMENTS")) && measurements.contains(database))
            return series("measurements", R"("name")", rows(measurements[database]));
        return R"({"results":[{"statement_id":0,"error":"database not found: )" + database.toUtf8() + "\"}]}";
    }

    /// Of one key: as many as its LIMIT, or how many there are.
    QByteArray valuesOf(const QString &statement) const
    {
        const QByteArray key = quoted(statement, QStringLiteral("WITH KEY = "));
        const QByteArray measurement = quoted(statement, QStringLiteral("FROM "));
        const QStringList values = tagValues.value(QString::fromUtf8(key));
        if (statement.contains(QStringLiteral("CARDINALITY")))
            return series(measurement, R"("count")", {'[' + QByteArray::number(values.size()) + ']'});
        const qsizetype limit = statement.indexOf(QStringLiteral("LIMIT "));
        const qsizetype most = limit < 0 ? values.size() : statement.mid(limit + 6).toLongLong();
        QByteArrayList list;
        for (const QString &value : values.first(std::min(most, values.size())))
            list += "[\"" + key + "\",\"" + value.toUtf8() + "\"]";
        return series(measurement, R"("key","value")", list);
    }

    /// The name in double quotes behind a word.
    static QByteArray quoted(const QString &statement, const QString &word)
    {
        const qsizetype from = statement.indexOf(word + u'"') + word.size() + 1;
        return statement.mid(from, statement.indexOf(u'"', from) - from).toUtf8();
    }

    static QByteArrayList rows(const QStringList &names)
    {
        QByteArrayList list;
        list.reserve(names.size());
        for (const QString &name : names)
            list += "[\"" + name.toUtf8() + "\"]";
        return list;
    }

    static QByteArray series(const QByteArray &name, const QByteArray &columns, const QByteArrayList &rows)
    {
        if (rows.isEmpty())
            return R"({"results":[{"statement_id":0}]})";
        return R"({"results":[{"statement_id":0,"series":[{"name":")" + name + R"(","columns":[)" + columns +
               R"(],"values":[)" + rows.join(',') + "]}]}]}";
    }

    QStringList m_statements;
    QList<FakeAnswer> m_instead;
    int m_delay = 0;
    FakeServer m_server; // last: it asks for answers
};

} // namespace penstock
