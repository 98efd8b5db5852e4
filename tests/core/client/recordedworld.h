// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/recordedserver.h"

#include <algorithm>

namespace penstock {

/// A server that answers each path by the recordings of that path, one after the other; the last one stays. A path
/// that none of them has is answered as an unknown one.
class RecordedWorld
{
public:
    RecordedWorld(const QString &server, const QStringList &names)
    {
        for (const QString &name : names)
            m_recordings += recordings::one(server, name);
        m_server.setHandler([this](const FakeRequest &request) { return answer(request); });
    }

    QUrl url() const { return m_server.url(); }
    const QList<FakeRequest> &requests() const { return m_server.requests(); }

private:
    FakeAnswer answer(const FakeRequest &request)
    {
        for (qsizetype i = 0; i < m_recordings.size(); ++i) {
            if (m_recordings[i].request.path() != request.path())
                continue;
            const Recording recording = m_recordings[i];
            const bool goesOn =
                std::any_of(m_recordings.begin() + i + 1, m_recordings.end(),
                            [&](const Recording &next) { return next.request.path() == request.path(); });
            if (goesOn)
                m_recordings.removeAt(i);
            return RecordedServer::answerOf(recording);
        }
        return FakeAnswer::of(404).text("404 page not found\n");
    }

    QList<Recording> m_recordings;
    FakeServer m_server;
};

} // namespace penstock
