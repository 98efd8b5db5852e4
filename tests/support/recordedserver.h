// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeserver.h"
#include "tests/support/recording.h"

#include <QStringList>

namespace penstock {

/// Answers as a real server did: byte for byte, with the end of the connection that it made.
///
/// The first request gets the recording's answer whatever it is; differences() then says what the client asked
/// otherwise than was asked when it was recorded. Any further request is a difference, and is refused.
class RecordedServer final
{
public:
    explicit RecordedServer(const Recording &recording);

    QUrl url() const { return m_server.url(); }
    int asked() const { return static_cast<int>(m_server.requests().size()); }

    /// The client may ask in its own way (chunks, times in nanoseconds, its own format, parameters in the body), but
    /// for the same thing: path, database, statement, parameters, unit of the times, lines, encoding, kind of login.
    QStringList differences() const { return m_differences; }

    static FakeAnswer answerOf(const Recording &recording);

private:
    FakeServer m_server;
    QStringList m_differences;
};

} // namespace penstock
