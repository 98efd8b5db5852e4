// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/influxqlseries.h"

#include <string>

namespace penstock {

namespace {

namespace dom = simdjson::dom;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// A column whose type is that of its first value, as later ones widen it.
class FieldBuilder
{
public:
    explicit FieldBuilder(const QString &name) : m_column(name, ColumnType::Float) {}

    /// The name promises times; a cell that is none makes it a plain field again.
    void expectTimes()
    {
        m_column = Column(m_column.name(), ColumnType::Timestamp, ColumnRole::Time);
        m_typed = true;
    }

    bool isTime() const { return m_column.role() == ColumnRole::Time; }
    Column take() { return std::move(m_column); }

    void append(dom::element cell)
    {
        switch (cell.type()) {
        case dom::element_type::INT64:
            begin(ColumnType::Integer);
            m_column.appendInteger(cell.get_int64().value_unsafe());
            break;
        case dom::element_type::DOUBLE:
            begin(ColumnType::Float);
            m_column.appendFloat(cell.get_double().value_unsafe());
            break;
        case dom::element_type::STRING:
            begin(ColumnType::Text);
            m_column.appendText(cell.get_string().value_unsafe());
            break;
        case dom::element_type::NULL_VALUE:
            m_column.appendNull();
            break;
        case dom::element_type::BOOL:
            begin(ColumnType::Boolean);
            m_column.appendBoolean(cell.get_bool().value_unsafe());
            break;
        case dom::element_type::UINT64:
            begin(ColumnType::Unsigned);
            m_column.appendUnsigned(cell.get_uint64().value_unsafe());
            break;
        case dom::element_type::ARRAY:
        case dom::element_type::OBJECT:
            begin(ColumnType::Text);
            m_column.appendText(simdjson::minify(cell));
            break;
        }
    }

private:
    void begin(ColumnType type)
    {
        if (isTime() && type != ColumnType::Integer)
            becomeField();
        if (!m_typed) {
            m_column.convertTo(type);
            m_typed = true;
        }
    }

    void becomeField()
    {
        Column plain(m_column.name(), ColumnType::Integer);
        for (std::size_t row = 0; row < m_column.size(); ++row)
            m_column.isNull(row) ? plain.appendNull() : plain.appendInteger(m_column.integer(row));
        m_typed = plain.hasValues();
        m_column = std::move(plain);
    }

    Column m_column;
    bool m_typed = false;
};

Column repeated(const QString &name, ColumnRole role, std::string_view text, std::size_t count)
{
    Column column(name, ColumnType::Text, role);
    for (std::size_t i = 0; i < count; ++i)
        column.appendText(text);
    return column;
}

bool appendRow(dom::element row, std::vector<FieldBuilder> *fields)
{
    dom::array cells;
    if (row.get(cells) != simdjson::SUCCESS)
        return false;
    auto field = fields->begin();
    for (const dom::element cell : cells) {
        if (field == fields->end())
            return false;
        field->append(cell);
        ++field;
    }
    return field == fields->end();
}

} // namespace

std::optional<Table> tableOfSeries(dom::object series)
{
    dom::array columns;
    if (series["columns"].get(columns) != simdjson::SUCCESS)
        return {};
    std::vector<FieldBuilder> fields;
    for (const dom::element column : columns) {
        std::string_view name;
        if (column.get(name) != simdjson::SUCCESS)
            return {};
        fields.emplace_back(textOf(name));
        if (fields.size() == 1 && name == "time")
            fields.front().expectTimes();
    }
    if (fields.empty())
        return {};

    std::size_t rows = 0;
    dom::array values;
    if (series["values"].get(values) == simdjson::SUCCESS) {
        for (const dom::element row : values) {
            if (!appendRow(row, &fields))
                return {};
            ++rows;
        }
    }

    std::string_view name; // SHOW SERIES and others have none
    if (series["name"].get(name) != simdjson::SUCCESS)
        name = {};
    Table table;
    table.addColumn(repeated(QStringLiteral("measurement"), ColumnRole::SeriesName, name, rows));
    auto field = fields.begin();
    if (field->isTime())
        table.addColumn((field++)->take());
    dom::object tags;
    if (series["tags"].get(tags) == simdjson::SUCCESS) {
        for (const auto [key, value] : tags) {
            std::string_view text;
            if (value.get(text) != simdjson::SUCCESS)
                return {};
            table.addColumn(repeated(textOf(key), ColumnRole::Tag, text, rows));
        }
    }
    for (; field != fields.end(); ++field)
        table.addColumn(field->take());
    return table;
}

} // namespace penstock
