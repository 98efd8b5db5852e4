// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/linebuilder.h"

#include "core/lineprotocol/linechecker.h"
#include "core/lineprotocol/linescanner.h"

#include <chrono>

namespace penstock {

namespace {

std::int64_t presentTime()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

} // namespace

LineBuilder::LineBuilder(const Options &options)
    : m_options(options), m_encoder(options.encoding), m_now(options.now != 0 ? options.now : presentTime())
{
    for (const auto &[key, value] : m_options.extraTags)
        m_extraTags.push_back({key, value});
}

void LineBuilder::addText(std::string_view text, Precision precision)
{
    LineScanner scanner;
    scanner.setText(text);
    LineParser parser(m_options.grammar, precision);
    for (LineScanner::Next next{}; (next = scanner.next()) != LineScanner::Next::End;) {
        if (!parser.parse(scanner.line())) {
            const TextPosition position = positionOfMistake(scanner, parser.mistake());
            m_refused.append({m_item, 0, position.line, position.character,
                              tr("Line %1, column %2: %3.")
                                  .arg(position.line)
                                  .arg(position.character)
                                  .arg(parser.mistake().text())});
        } else if (parser.time() && m_extraTags.empty() && precision == this->precision()) {
            m_body += scanner.line();
            m_body += '\n';
            ++m_lines;
        } else {
            m_view = parser.point();
            if (!parser.time())
                m_view.time = m_now++;
            if (const Status status = append(); !status)
                m_refused.append({m_item, 0, scanner.lineNumber(), 1,
                                  tr("Line %1: %2").arg(scanner.lineNumber()).arg(status.error().message)});
        }
    }
    ++m_item;
}

void LineBuilder::addText(const QString &text, Precision precision)
{
    const QByteArray bytes = text.toUtf8();
    addText(std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())), precision);
}

void LineBuilder::addPoint(const Point &point)
{
    point.view(m_now++, m_view);
    endItem(append());
}

void LineBuilder::addTable(const Table &table, const TablePoints &points)
{
    Result<TableLines> rows = TableLines::create(table, points);
    if (!rows) {
        endItem(std::unexpected(rows.error()));
        return;
    }
    for (std::size_t row = 0; row < rows->rowCount(); ++row) {
        Status status = rows->view(row, m_view);
        if (status)
            status = append();
        if (!status)
            m_refused.append({m_item, row, 0, 0, tr("Row %1: %2").arg(row + 1).arg(status.error().message)});
    }
    ++m_item;
}

Status LineBuilder::append()
{
    if (m_view.measurement.empty())
        m_view.measurement = m_options.measurement;
    addTags(m_view, m_extraTags);
    const Status status = m_encoder.append(m_view, m_body);
    if (status)
        ++m_lines;
    return status;
}

void LineBuilder::endItem(const Status &status)
{
    if (!status)
        m_refused.append({m_item, 0, 0, 0, tr("Item %1: %2").arg(m_item + 1).arg(status.error().message)});
    ++m_item;
}

} // namespace penstock
