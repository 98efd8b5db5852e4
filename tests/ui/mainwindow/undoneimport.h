// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importjournal.h"
#include "core/importing/importrecord.h"
#include "tests/support/fakeserver.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

namespace penstock {

/// An import of three series that was written to a server, which answers its deletions when it is told to.
class UndoneImport
{
public:
    UndoneImport()
    {
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
        QDir().mkpath(ImportJournal::defaultFolder());
        m_server.setHandler([this](const FakeRequest &request) { return answerTo(request); });
        ImportRecord record;
        record.file = QStringLiteral("/tmp/sensors.csv");
        record.target = {m_server.url().toString(), QStringLiteral("plant"), {}, QStringLiteral("m")};
        record.checkpoint.isComplete = true;
        record.checkpoint.accepted = 6;
        record.checkpoint.written.from = 1;
        record.checkpoint.written.to = 2;
        record.checkpoint.written.series = {"m,host=a", "m,host=b", "m,host=c"};
        record.isOver = true;
        m_isWritten = record.write(journal()).has_value();
    }

    bool isWritten() const { return m_isWritten; }
    QString journal() const { return QDir(ImportJournal::defaultFolder()).filePath(QStringLiteral("sensors.json")); }
    ImportRecord record() const { return ImportRecord::read(journal()).value(); }
    FakeServer &server() { return m_server; }
    int deletions() const { return m_deletions; } ///< that were asked for
    void holdFrom(int deletion) { m_heldFrom = deletion; }

private:
    FakeAnswer answerTo(const FakeRequest &request)
    {
        const QByteArray said = request.target + request.body;
        if (request.path() == "/ping")
            return FakeAnswer::of(204).header("X-Influxdb-Version", "1.6.7").empty();
        FakeAnswer done = FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
        if (!said.contains("DELETE") || ++m_deletions < m_heldFrom || m_heldFrom == 0)
            return done;
        FakeAnswer held = FakeAnswer::raw({});
        held.hold();
        for (const FakeAnswer::Step &step : done.steps())
            held.send(step.bytes);
        return held;
    }

    QTemporaryDir m_folder;
    FakeServer m_server;
    bool m_isWritten = false;
    int m_deletions = 0;
    int m_heldFrom = 0; ///< 0: none
};

} // namespace penstock
