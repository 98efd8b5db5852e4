// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/programlog.h"

#include "core/async/visibletext.h"
#include "core/http/maskedtarget.h"
#include "core/query/redaction.h"

#include <QRegularExpression>

namespace penstock {

namespace {

constexpr qsizetype mostText = 4'000;
constexpr qsizetype mostRead = 2 * mostText; // what hides secrets shortens it

/// Passwords of statements which an apostrophe in the sentence before them has turned inside out.
QString withoutPasswords(QString text)
{
    static const QRegularExpression password(
        QStringLiteral(
            "(\\bpassword\\b\\s*(?:for\\s+(?:\"[^\"\\n]*\"|[^\\s'=]+)\\s*)?=?\\s*)'(?:[^'\\\\\\n]|\\\\.)*'?"),
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(password, QStringLiteral("\\1'***'"));
}

/// Parameters of addresses, wherever they stand in the text.
QString withMaskedParameters(const QString &text)
{
    // From the start of an unbroken run on, and none twice: such a run may be long.
    static const QRegularExpression target(QStringLiteral("(?<![^\\s\"'<>])[^\\s\"'<>?]*+\\?[^\\s\"'<>]+"));
    QString result;
    qsizetype end = 0;
    QRegularExpressionMatchIterator found = target.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch one = found.next();
        result += text.sliced(end, one.capturedStart() - end);
        result += QString::fromUtf8(maskedTarget(one.captured().toUtf8()));
        end = one.capturedEnd();
    }
    return result + text.sliced(end);
}

} // namespace

QString withoutLogins(const QString &text)
{
    static const QRegularExpression user(QStringLiteral("(\\b[\\w+.-]+://)[^\\s/]*@"));
    static const QRegularExpression header(QStringLiteral("(authorization\\W+(?:(?:token|bearer|basic)\\s+)?)\\S+"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString shown = text;
    shown.replace(user, QStringLiteral("\\1"));
    shown.replace(header, QStringLiteral("\\1***"));
    if (shown.contains(u'?'))
        shown = withMaskedParameters(shown);
    static const QRegularExpression secret(QStringLiteral("password|passwd|token|secret|api_?key"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (shown.contains(secret))
        shown = withoutPasswords(withoutSecrets(withoutSecrets(shown, Language::InfluxQl), Language::Flux));
    return shown;
}

void ProgramLog::add(LogEntry::Level level, const QString &source, const QString &text)
{
    QString shown = visibleText(withoutLogins(text.left(mostRead)).trimmed());
    if (shown.size() > mostText || text.size() > mostRead)
        shown = shown.left(mostText) + u'…';
    LogEntry entry{QDateTime::currentDateTimeUtc(), level, source, shown, 1};
    bool isRepeated = false;
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_entries.empty()) {
            LogEntry &last = m_entries.back();
            isRepeated = last.level == level && last.source == source && last.text == shown;
            if (isRepeated) {
                last.time = entry.time;
                ++last.times;
                entry = last;
            }
        }
        if (!isRepeated)
            m_entries.push_back(entry);
        if (m_entries.size() > capacity)
            m_entries.pop_front();
    }
    if (isRepeated)
        Q_EMIT repeated(entry);
    else
        Q_EMIT added(entry);
}

QList<LogEntry> ProgramLog::entries() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_entries.begin(), m_entries.end()};
}

void ProgramLog::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_entries.clear();
}

} // namespace penstock
