// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/listener/writebody.h"

#include "core/lineprotocol/linescanner.h"
#include "core/source/linestamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace penstock {

namespace {

constexpr std::size_t toldMistakes = 100;
constexpr std::size_t toldBytes = 200;

QString told(std::string_view line)
{
    const std::string_view beginning = line.substr(0, toldBytes);
    const QString text = QString::fromUtf8(beginning.data(), static_cast<qsizetype>(beginning.size()));
    return line.size() > toldBytes ? text + QChar(0x2026) : text;
}

} // namespace

WriteBody::WriteBody(const QByteArray &body, const ListenedWrite &request, LineGrammar grammar, std::int64_t now)
    : m_request(request)
{
    const std::string_view text(body.constData(), static_cast<std::size_t>(body.size()));
    m_lines.text.reserve(text.size());
    LineStamp stamp(grammar, request.precision);
    LineScanner scanner;
    scanner.setText(text);
    std::uint64_t counted = 0;
    for (;;) {
        const LineScanner::Next next = scanner.next();
        if (next == LineScanner::Next::End || next == LineScanner::Next::More)
            break;
        ++counted;
        if (const auto line = stamp.take(scanner.line(), now))
            m_lines.add(*line, scanner.lineNumber());
        else
            addMistake({scanner.lineNumber(), line.error().offset + scanner.indent() + 1, counted, told(scanner.line()),
                        line.error().reason});
    }
    m_hasLines = !m_lines.ends.empty();
}

void WriteBody::addMistake(const Mistake &mistake)
{
    ++m_mistakeCount;
    if (m_mistakes.size() < toldMistakes)
        m_mistakes.push_back(mistake);
}

QString WriteBody::text() const
{
    QStringList lines;
    for (const Mistake &mistake : m_mistakes)
        lines += QStringLiteral("unable to parse '%1': %2 (line %3, byte %4)")
                     .arg(mistake.text, mistake.reason)
                     .arg(mistake.line)
                     .arg(mistake.byte);
    if (m_mistakeCount > m_mistakes.size())
        lines += QStringLiteral("and %1 more").arg(m_mistakeCount - m_mistakes.size());
    return lines.join(u'\n');
}

ListenerAnswer WriteBody::refusal() const
{
    using Generation = ListenedWrite::Generation;
    if (m_request.generation == Generation::V3)
        return refusalOfV3();
    if (m_request.generation == Generation::V2 || !hasLines())
        return ListenedWrite::refusal(m_request.generation, 400, text());
    // 1.x counts none of these as dropped.
    return ListenedWrite::refusal(m_request.generation, 400, QStringLiteral("partial write: %1 dropped=0").arg(text()));
}

ListenerAnswer WriteBody::refusalOfV3() const
{
    QJsonArray data;
    for (const Mistake &mistake : m_mistakes)
        data += QJsonObject{
            {QStringLiteral("error_message"),
             QStringLiteral("%1 (line %2, byte %3)").arg(mistake.reason).arg(mistake.line).arg(mistake.byte)},
            {QStringLiteral("line_number"), qint64(mistake.counted)},
            {QStringLiteral("original_line"), mistake.text}};
    const bool isPartial = m_request.acceptsPartial;
    const QString error = isPartial ? QStringLiteral("partial write of line protocol occurred")
                                    : QStringLiteral("line protocol parsing error");
    ListenerAnswer answer;
    answer.status = 400;
    answer.body =
        QJsonDocument(QJsonObject{{QStringLiteral("error"), error},
                                  {QStringLiteral("data"), isPartial ? QJsonValue(data) : QJsonValue(data.first())}})
            .toJson(QJsonDocument::Compact) +
        '\n';
    return answer;
}

} // namespace penstock
