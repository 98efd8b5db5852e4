// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/tableexport.h"

#include "core/answer/celltext.h"
#include "core/answer/linetablewriter.h"
#include "core/async/background.h"
#include "core/file/atomicfile.h"
#include "core/file/packingdevice.h"

#include <algorithm>

namespace penstock {

namespace {

std::unexpected<Error> unwritten(const Error &error)
{
    return failure(error.kind, TableExport::tr("%1 Choose another place, or make room.").arg(error.message));
}

struct Outcome
{
    Status status{};
    std::size_t refused = 0;
    QString refusal{};
    std::size_t notFiniteNulls = 0;
};

/// All other fields are left out.
LineStyle narrowed(LineStyle style, const Table &table, const std::vector<std::size_t> &columns)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.column(i).role() == ColumnRole::Field && std::ranges::find(columns, i) == columns.end())
            style.points.ignoredColumns += table.column(i).name();
    }
    return style;
}

Outcome writeBlocks(const TableExport::Content &content, QIODevice &device, const ExportStyle &style,
                    const std::stop_token &stop, std::atomic<std::size_t> *written)
{
    Outcome outcome;
    TableWriter writer(&device, style.format, style.options);
    std::size_t through = 0;
    for (const CellBlock &block : content.blocks) {
        const CellRange range = listed(block, content.rows);
        if (style.lines) {
            LineTableWriter lines(device, narrowed(*style.lines, *content.table, range.columns));
            outcome.status = lines.write(*content.table, &range.rows, stop);
            if (outcome.status)
                outcome.status = lines.finish();
            if (outcome.refused == 0)
                outcome.refusal = lines.refusal();
            outcome.refused += lines.refusedCount();
        } else {
            outcome.status = writer.write(*content.table, range.columns, &range.rows, stop);
        }
        through += range.rows.size();
        written->store(through, std::memory_order_relaxed);
        if (!outcome.status || stop.stop_requested())
            return outcome;
    }
    if (!style.lines)
        outcome.status = writer.finish();
    outcome.notFiniteNulls = writer.notFiniteNulls();
    return outcome;
}

/// Null: all rows, as they came.
RowOrder wholeOrder(const ShownRows &rows)
{
    if (!rows.order || rows.count == rows.order->size())
        return rows.order;
    RowIndex whole; // with those that have come since
    whole.reserve(rows.count);
    for (std::size_t row = 0; row < rows.count; ++row)
        whole.push_back(static_cast<std::uint32_t>(rows.tableRow(row)));
    return std::make_shared<const RowIndex>(std::move(whole));
}

Outcome writeRows(const TableExport::Content &content, QIODevice &device, const ExportStyle &style,
                  const std::stop_token &stop, std::atomic<std::size_t> *written)
{
    if (!content.blocks.empty())
        return writeBlocks(content, device, style, stop, written);
    const RowOrder order = wholeOrder(content.rows);
    if (style.lines) {
        LineTableWriter writer(device, *style.lines);
        Status status = writer.write(*content.table, order.get(), stop, written);
        if (status)
            status = writer.finish();
        return {status, writer.refusedCount(), writer.refusal()};
    }
    TableWriter writer(&device, style.format, style.options);
    Status status = writer.write(*content.table, content.columns, order.get(), stop, written);
    if (status)
        status = writer.finish();
    return {.status = status, .notFiniteNulls = writer.notFiniteNulls()};
}

Outcome writeFile(const TableExport::Content &content, const QString &path, const ExportStyle &style,
                  const std::stop_token &stop, std::atomic<std::size_t> *written, std::atomic<bool> *isDecided)
{
    AtomicFile file(path);
    if (const Status status = file.open(); !status)
        return {unwritten(status.error())};
    PackingDevice device(file.device(), packingOfName(path));
    Outcome outcome = writeRows(content, device, style, stop, written);
    if (outcome.status)
        outcome.status = device.finish();
    if (!outcome.status || stop.stop_requested() || isDecided->exchange(true))
        return outcome;
    if (const Status committed = file.commit(); !committed)
        outcome.status = unwritten(committed.error());
    return outcome;
}

} // namespace

std::size_t TableExport::Content::rowCount() const
{
    std::size_t count = 0;
    for (const CellBlock &block : blocks)
        count += block.rowCount();
    if (!blocks.empty())
        return count;
    return rows.order ? rows.count : table->rowCount();
}

TableExport::TableExport(const Content &content, const QString &path, TableFormat format, QObject *parent)
    : TableExport(content, path, ExportStyle{.format = format}, parent)
{
}

TableExport::TableExport(const Content &content, const QString &path, const ExportStyle &style, QObject *parent)
    : Job(parent),
      m_path(path),
      m_totalRows(content.rowCount()),
      m_written(std::make_shared<Counter>(0)),
      m_isDecided(std::make_shared<Flag>(false))
{
    const auto work = [content, path, style, stop = m_stop.get_token(), written = m_written, decided = m_isDecided] {
        return writeFile(content, path, style, stop, written.get(), decided.get());
    };
    runInBackground(this, work, [this](const Outcome &outcome) {
        m_refused = outcome.refused;
        m_refusal = outcome.refusal;
        m_notFiniteNulls = outcome.notFiniteNulls;
        if (outcome.status)
            succeed();
        else
            fail(outcome.status.error());
    });
}

TableExport::~TableExport()
{
    m_stop.request_stop();
}

void TableExport::abort()
{
    m_isTooLate = m_isDecided->exchange(true);
    m_stop.request_stop();
}

} // namespace penstock
