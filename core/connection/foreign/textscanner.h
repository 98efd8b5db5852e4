// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>
#include <QStringView>

namespace penstock {

/// A text from its beginning to its end, with the number of the line, for small readers of other programs' files.
class TextScanner final
{
public:
    explicit TextScanner(const QString &text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    bool startsWith(QStringView piece) const { return QStringView(m_text).mid(m_at).startsWith(piece); }
    QChar take()
    {
        const QChar taken = peek();
        m_line += taken == u'\n';
        ++m_at;
        return taken;
    }
    bool skip(QStringView piece)
    {
        if (!startsWith(piece))
            return false;
        for (qsizetype i = 0; i < piece.size(); ++i)
            take();
        return true;
    }
    void skipBlanks()
    {
        while (!atEnd() && (peek() == u' ' || peek() == u'\t' || peek() == u'\r'))
            take();
    }
    void skipLine()
    {
        while (!atEnd() && peek() != u'\n')
            take();
    }

private:
    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// BadInput: "line 7: …"
std::unexpected<Error> wrongLine(int line, const QString &what);

} // namespace penstock
