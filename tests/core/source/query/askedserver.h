// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/lineencoder.h"
#include "core/source/query/onequestion.h"
#include "core/source/query/querysource.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"

#include <QTest>

namespace penstock {

inline QByteArray series(const QByteArray &text)
{
    return R"({"results":[{"statement_id":0,"series":[)" + text + "]}]}";
}

inline FakeAnswer json(const QByteArray &text)
{
    return FakeAnswer::json(text).putHeader("X-Influxdb-Version", "1.6.7");
}

inline const QByteArray two = series(R"({"name":"m","tags":{"t":"a","e":""},"columns":["time","f","s"],
    "values":[[1,1.5,"x"],[2,null,"y"]]})");

inline QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Answers of a server in the test, asked for as a source; for tests to be made of.
class AskedServer
{
protected:
    using Next = Source::Next;

    QuerySource::Options options(std::unique_ptr<Questions> questions) const
    {
        QuerySource::Options options;
        options.server.profile = Profile::createNew();
        options.server.profile.url = m_server->url();
        options.questions = std::move(questions);
        return options;
    }
    static std::unique_ptr<Questions> one(const QString &text = QStringLiteral("SELECT * FROM m GROUP BY *"),
                                          const TablePoints &points = {}, Language language = Language::InfluxQl)
    {
        Question question;
        question.query.script = Script(text, language);
        question.query.database = QStringLiteral("d");
        question.points = points;
        return std::make_unique<OneQuestion>(std::move(question));
    }
    /// The server is in this thread: it needs its event loop while it is waited for.
    static Next next(QuerySource &source)
    {
        auto got = Next::Waiting;
        const auto ask = [&] {
            Source::Patience patience;
            patience.until = std::chrono::steady_clock::now();
            got = source.nextWithin(patience);
            return got != Next::Waiting;
        };
        return QTest::qWaitFor(ask, patienceMs) ? got : Next::Waiting;
    }
    static QString line(QuerySource &source)
    {
        const Next got = next(source);
        if (got != Next::Record)
            return QStringLiteral("(%1: %2)")
                .arg(int(got))
                .arg(got == Next::Failed ? source.error().message : QString());
        std::string text;
        const Status status = LineEncoder().append(source.record().point, text);
        return status ? textOf(text).trimmed() : status.error().message;
    }

    std::unique_ptr<FakeServer> m_server;
};

} // namespace penstock
