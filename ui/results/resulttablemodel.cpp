// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/resulttablemodel.h"

#include "core/answer/numbertext.h"
#include "core/async/visibletext.h"
#include "core/result/columnchunk.h"
#include "core/result/zoneclock.h"
#include "ui/common/format.h"

#include <algorithm>

namespace penstock {

namespace {

/// The beginning of a text in UTF-8, not in the middle of a character.
std::string_view beginOf(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U)
        --bytes;
    return text.substr(0, bytes);
}

} // namespace

QString columnTypeName(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
        return ResultTableModel::tr("integer");
    case ColumnType::Unsigned:
        return ResultTableModel::tr("unsigned integer");
    case ColumnType::Float:
        return ResultTableModel::tr("float");
    case ColumnType::Boolean:
        return ResultTableModel::tr("boolean");
    case ColumnType::Text:
        return ResultTableModel::tr("text");
    case ColumnType::Timestamp:
        return ResultTableModel::tr("time (UTC)");
    case ColumnType::Duration:
        return ResultTableModel::tr("duration");
    }
    return {};
}

QString rowCountText(quint64 rows)
{
    return rows == 1 ? ResultTableModel::tr("1 row") : ResultTableModel::tr("%1 rows").arg(formatCount(rows));
}

ResultTableModel::ResultTableModel(QObject *parent) : GridModel(parent) {}

ResultTableModel::~ResultTableModel() = default;

void ResultTableModel::setTable(std::shared_ptr<const Table> table)
{
    m_columns.clear();
    m_types.clear();
    m_numbers.clear();
    take(std::move(table));
    Q_EMIT replaced();
}

void ResultTableModel::exchangeTable(std::shared_ptr<const Table> table)
{
    const bool areOthers = take(std::move(table));
    makeTimeTexts(); // they are of columns
    m_numbers.removeIf([this](QHash<int, NumberLook>::iterator look) {
        const ColumnType type = column(look.key()).type();
        return type != ColumnType::Integer && type != ColumnType::Unsigned && type != ColumnType::Float;
    });
    if (areOthers)
        Q_EMIT columnsChanged();
    Q_EMIT exchanged();
}

/// As it came. True when its columns are others than those of before.
bool ResultTableModel::take(std::shared_ptr<const Table> table)
{
    m_table = std::move(table);
    m_rows = {};
    m_filtered = false;
    m_ranges.clear();
    if (!m_table)
        return false;
    m_rows.count = m_table->rowCount();
    return lookAtColumns();
}

void ResultTableModel::setTimes(const TimeDisplay &times)
{
    m_times = times;
    if (!m_table)
        return;
    makeTimeTexts();
    Q_EMIT columnsChanged();
}

void ResultTableModel::makeTimeTexts()
{
    m_timeTexts.clear();
    m_timeTexts.resize(m_times.isUsual() ? 0 : m_table->columnCount());
    for (std::size_t i = 0; i < m_timeTexts.size(); ++i) {
        if (m_table->column(i).type() == ColumnType::Timestamp)
            m_timeTexts[i].emplace(m_times, m_table->column(i));
    }
}

std::size_t ResultTableModel::shownRowsOf(std::size_t tableRows) const
{
    if (!m_rows.order)
        return tableRows;
    return m_rows.order->size() + (m_filtered ? 0 : tableRows - m_rows.covered);
}

/// True when there are others, or others of another type.
bool ResultTableModel::lookAtColumns()
{
    const std::vector<int> before = std::move(m_columns);
    const std::vector<ColumnType> types = std::move(m_types);
    m_columns.clear();
    m_types.clear();
    m_types.reserve(m_table->columnCount());
    for (std::size_t i = 0; i < m_table->columnCount(); ++i)
        m_types.push_back(m_table->column(i).type());
    const std::vector<std::size_t> visible = m_table->visibleColumns();
    m_columns.reserve(visible.size());
    for (const std::size_t i : visible)
        m_columns.push_back(int(i));
    if (m_types != types)
        makeTimeTexts();
    return m_columns != before || m_types != types;
}

void ResultTableModel::sync()
{
    if (!m_table)
        return;
    const std::size_t rows = shownRowsOf(m_table->rowCount());
    const bool hasMore = rows > m_rows.count;
    m_rows.count = std::max(rows, m_rows.count);
    if (lookAtColumns())
        Q_EMIT columnsChanged();
    if (hasMore)
        Q_EMIT rowsAppended();
}

void ResultTableModel::setOrder(RowOrder order, std::size_t covered, bool filtered)
{
    if (!m_table)
        return;
    m_rows.order = std::move(order);
    m_rows.covered = covered;
    m_filtered = filtered;
    m_rows.count = shownRowsOf(m_table->rowCount());
    Q_EMIT rearranged();
}

void ResultTableModel::extendOrder(RowOrder order, std::size_t covered)
{
    if (!m_table || !m_filtered || !m_rows.order || order->size() < m_rows.order->size())
        return;
    const std::size_t before = m_rows.count;
    m_rows = {order, covered, order->size()};
    if (m_rows.count > before)
        Q_EMIT rowsAppended();
}

std::optional<qint64> ResultTableModel::shownRow(std::size_t tableRow) const
{
    std::size_t shown = tableRow;
    if (m_rows.order && tableRow < m_rows.covered)
        shown = std::size_t(std::ranges::find(*m_rows.order, tableRow) - m_rows.order->begin());
    else if (m_rows.order)
        shown = m_rows.order->size() + (tableRow - m_rows.covered);
    const bool isOrdered = m_rows.order && tableRow < m_rows.covered;
    if (shown >= m_rows.count || (isOrdered && shown == m_rows.order->size()))
        return {};
    return qint64(shown);
}

QString ResultTableModel::columnName(int id) const
{
    return column(id).name();
}

QString ResultTableModel::columnNote(int id) const
{
    const Column &shown = column(id);
    if (shown.type() == ColumnType::Timestamp) {
        const QByteArray own = shown.zone() ? shown.zone()->name() : QByteArrayLiteral("UTC"); // the statement's
        const QByteArray &zone = m_times.zone.isEmpty() ? own : m_times.zone;
        return visibleText(tr("%1: %2").arg(shown.name(), m_times.style == TimeDisplay::Style::Iso
                                                              ? tr("time (%1)").arg(QString::fromUtf8(zone))
                                                              : timeStyleName(m_times.style)));
    }
    return visibleText(shown.role() == ColumnRole::Tag ? tr("%1: tag").arg(shown.name())
                                                       : tr("%1: %2").arg(shown.name(), columnTypeName(shown.type())));
}

GridModel::Kind ResultTableModel::kind(int id) const
{
    switch (column(id).type()) {
    case ColumnType::Text:
    case ColumnType::Boolean:
        return Kind::Text;
    case ColumnType::Timestamp:
        return m_times.style == TimeDisplay::Style::Iso ? Kind::Time : Kind::Number;
    default:
        return formatOf(id).hasFormat() ? Kind::Figure : Kind::Number;
    }
}

bool ResultTableModel::isNull(qint64 row, int id) const
{
    return !stagedText(row, id) && column(id).isNull(tableRow(row));
}

QString ResultTableModel::shownText(qint64 row, int id) const
{
    if (const QString *const staged = stagedText(row, id))
        return visibleText(staged->left(longestShown));
    const Column &shown = column(id);
    const Column::Place place = shown.place(tableRow(row));
    if (place.chunk->isNull(place.row))
        return QChar(0x2013);
    const auto at = std::size_t(id);
    if (at < m_timeTexts.size() && m_timeTexts[at]) {
        std::string text;
        m_timeTexts[at]->append(&text, shown.integer(tableRow(row)));
        return QString::fromStdString(text);
    }
    const ColumnType type = shown.type();
    const bool isNumber = type != ColumnType::Text && type != ColumnType::Boolean && type != ColumnType::Timestamp;
    if (const NumberLook &format = formatOf(id); isNumber && format.hasFormat())
        return visibleText(numberText(shown, tableRow(row), format));
    if (place.chunk->type() != ColumnType::Text)
        return visibleText(toText(shown, tableRow(row)));
    // A document of megabytes is not read for the few characters that have room.
    const std::string_view all = place.chunk->text(place.row);
    const std::string_view begin = beginOf(all, std::size_t(longestShown) * 4);
    const QString text = QString::fromUtf8(begin.data(), qsizetype(begin.size()));
    if (begin.size() == all.size() && text.size() <= longestShown)
        return visibleText(text);
    return visibleText(text.left(longestShown)) + QChar(0x2026);
}

QString ResultTableModel::exactText(qint64 row, int id) const
{
    return toText(column(id), tableRow(row));
}

} // namespace penstock
