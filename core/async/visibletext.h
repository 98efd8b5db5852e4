// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

namespace penstock {

/// A text from outside (a server's words, names, data) as it may be shown: what would steer a terminal or turn the
/// direction of the text is written out, \x1b, \u009b, \u202e. Those are control characters but line breaks and tabs
/// (CR LF is a line break), DEL, C1, and the controls of the bidirectional algorithm.
QString visibleText(const QString &text);

/// Appends the UTF-8 text on one line: line breaks and tabs are written out as well, \n and \t.
void appendVisibleLine(std::string *out, std::string_view utf8);

/// visibleText() for a stream of UTF-8 that is cut anywhere. Bytes that are none are written out too: \x9b.
class VisibleBytes
{
public:
    /// What may be shown so far; a character that is not whole waits.
    QByteArray add(QByteArrayView bytes);
    /// The stream is over: what waited.
    QByteArray finish();

private:
    void take(unsigned char byte, QByteArray *out);
    void writeOutPending(QByteArray *out);

    QByteArray m_pending; // the beginning of a character
    int m_wanted = 0;     // its bytes
};

} // namespace penstock
