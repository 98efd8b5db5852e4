// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/annotatedheader.h"

#include "core/csv/annotation.h"
#include "core/csv/cellvalue.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace penstock {
namespace {

struct AnnotatedHeaderText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AnnotatedHeader)
};

using namespace std::string_view_literals;
using Role = AnnotatedColumn::Role;

constexpr std::array fluxNames{"_time"sv, "_value"sv, "_field"sv, "_measurement"sv};

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isZone(const QString &zone)
{
    static constexpr std::size_t offsetSize = 5;
    const QByteArray text = zone.toLatin1();
    if (text.size() == offsetSize && (text[0] == '+' || text[0] == '-'))
        return std::all_of(text.begin() + 1, text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return zone == QStringLiteral("Local") || QTimeZone(text).isValid();
}

} // namespace

bool AnnotatedHeader::isAnnotation(std::string_view firstCell)
{
    return !annotationOf(firstCell).empty();
}

bool AnnotatedHeader::isAnswerHeader(std::span<const std::string_view> cells)
{
    const std::size_t first = !cells.empty() && cells[0] == "statement" ? 1 : 0;
    if (cells.size() < first + 3)
        return false;
    if (cells[first] == "measurement")
        return cells[first + 1] == "time";
    return cells[first] == "name" && (cells[first + 1] == "tags" || cells[first + 1] == "time");
}

bool AnnotatedHeader::isFluxHeader(std::span<const std::string_view> cells)
{
    return std::ranges::all_of(
        fluxNames, [cells](std::string_view name) { return std::ranges::find(cells, name) != cells.end(); });
}

/// What is neither Flux's own nor a name of its columns is in the group: a tag.
void AnnotatedHeader::nameFlux(std::span<const std::string_view> cells)
{
    m_columns.assign(cells.size(), {});
    m_grouped.assign(cells.size(), false);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        m_columns[i].label = cells[i];
        m_grouped[i] = !cells[i].empty() && cells[i] != "result" && cells[i] != "table";
    }
    settleRoles();
    if (!m_isFlux)
        m_warnings += AnnotatedHeaderText::tr(
            "The file is a Flux answer without its annotations: what is no column of Flux itself is "
            "a tag, and numbers are floats.");
    m_isFlux = m_isRead = true;
}

void AnnotatedHeader::nameAnswer(std::span<const std::string_view> cells)
{
    m_columns.assign(cells.size(), {});
    for (std::size_t i = 0; i < cells.size(); ++i) {
        AnnotatedColumn &column = m_columns[i];
        column.label = cells[i];
        const bool isTime = column.label == "time";
        const std::size_t first = cells[0] == "statement" ? 1 : 0;
        column.role = i < first                                  ? Role::Ignore
                      : i == first                               ? Role::Measurement
                      : i == first + 1 && column.label == "tags" ? Role::TagSet
                      : isTime                                   ? Role::Time
                                                                 : Role::Field;
        column.type = isTime ? AnnotatedColumn::Type::Time : AnnotatedColumn::Type::Guess;
    }
    m_isRead = true;
    m_isAnswer = true;
}

Result<AnnotatedHeader::Line> AnnotatedHeader::take(std::span<const std::string_view> cells)
{
    if (cells[0].starts_with('#')) {
        if (!isAnnotation(cells[0])) {
            if (!cells[0].starts_with("# ") && cells[0].size() > 1)
                m_warnings += AnnotatedHeaderText::tr("\"%1\" is no annotation that is known; the line is left out.")
                                  .arg(toText(cells[0]));
            return Line::Head;
        }
        if (auto status = annotate(cells); !status)
            return std::unexpected(status.error());
        return Line::Head;
    }
    if ((!m_isRead || m_isFlux) && !m_isOpen && m_extra.empty() && isFluxHeader(cells)) {
        nameFlux(cells);
        return Line::Head;
    }
    if ((!m_isRead || m_isAnswer) && !m_isOpen && isAnswerHeader(cells)) {
        nameAnswer(cells);
        return Line::Head;
    }
    if (m_isRead)
        return Line::Row;
    if (auto status = name(cells); !status)
        return std::unexpected(status.error());
    return Line::Head;
}

Status AnnotatedHeader::annotate(std::span<const std::string_view> cells)
{
    const std::string_view annotation = annotationOf(cells[0]);
    const std::string_view first = behindAnnotation(cells[0], annotation);
    if (annotation == "#constant" || annotation == "#concat" || annotation == "#timezone") {
        std::vector<std::string_view> rest(cells.begin() + 1, cells.end());
        if (!first.empty())
            rest.insert(rest.begin(), first);
        if (annotation != "#timezone")
            return addColumn(rest, annotation == "#concat" ? AnnotatedColumn::Origin::Concat
                                                           : AnnotatedColumn::Origin::Constant);
        const QString zone = rest.empty() ? QString() : toText(trimmed(rest[0]));
        if (!zone.isEmpty() && !isZone(zone))
            return failure(Error::Kind::BadInput,
                           AnnotatedHeaderText::tr("the time zone \"%1\" is not known").arg(zone));
        m_timeZone = zone;
        return {};
    }
    if (m_isRead || !m_isOpen)
        beginTable(cells.size());
    if (m_columns.size() < cells.size())
        m_columns.resize(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        AnnotatedColumn &column = m_columns[i];
        const std::string_view value = i == 0 ? first : cells[i];
        if (annotation == "#group") {
            m_grouped.resize(m_columns.size());
            m_grouped[i] = value == "true";
        } else if (annotation == "#default") {
            column.defaultValue = value;
        } else if (!value.empty()) {
            if (auto status = column.setType(value); !status)
                return status;
        }
    }
    return {};
}

/// A column that no cell belongs to: type, label and value. Measurement and time need no label.
Status AnnotatedHeader::addColumn(std::span<const std::string_view> cells, AnnotatedColumn::Origin origin)
{
    AnnotatedColumn column;
    column.origin = origin;
    if (cells.empty())
        return failure(Error::Kind::BadInput, AnnotatedHeaderText::tr("the annotation names no type"));
    if (auto status = column.setType(cells[0]); !status)
        return status;
    if (cells.size() > 1)
        column.label = cells[1];
    if (cells.size() > 2 && !cells[2].empty())
        column.defaultValue = cells[2];
    const bool needsNoLabel = column.role == Role::Measurement || column.role == Role::Time;
    if (needsNoLabel && column.defaultValue.empty())
        column.defaultValue = std::exchange(column.label, std::string());
    if (column.label.empty() && !needsNoLabel && column.role != Role::Ignore)
        return failure(Error::Kind::BadInput, AnnotatedHeaderText::tr("the annotation names no column"));
    m_extra.push_back(std::move(column));
    if (m_isRead)
        m_columns.push_back(m_extra.back());
    return {};
}

Status AnnotatedHeader::name(std::span<const std::string_view> cells)
{
    if (!m_isOpen)
        beginTable(cells.size());
    if (m_columns.size() < cells.size())
        m_columns.resize(cells.size());
    m_grouped.resize(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        AnnotatedColumn &column = m_columns[i];
        column.label = i < cells.size() ? trimmed(cells[i]) : std::string_view();
        const bool hasType = column.type != AnnotatedColumn::Type::Verbatim || column.role != Role::Open;
        if (const std::size_t bar = column.label.find('|'); bar != std::string::npos && !hasType) {
            const std::string type = column.label.substr(bar + 1);
            column.label.resize(bar);
            if (auto status = column.setType(type); !status)
                return status;
        }
    }
    m_columns.insert(m_columns.end(), m_extra.begin(), m_extra.end());
    m_grouped.resize(m_columns.size());
    settleRoles();
    m_isRead = true;
    m_isOpen = false;
    return checkMeasurement();
}

/// One of them would win without a word.
Status AnnotatedHeader::checkMeasurement() const
{
    QStringList names;
    bool isInCells = false;
    for (const AnnotatedColumn &column : m_columns) {
        if (column.role != Role::Measurement)
            continue;
        const bool isCell = column.origin == AnnotatedColumn::Origin::Cell;
        names += isCell ? u'"' + toText(column.label) + u'"' : QStringLiteral("#constant");
        isInCells = isInCells || isCell;
    }
    if (names.size() < 2 || !isInCells)
        return {};
    return failure(Error::Kind::BadInput,
                   AnnotatedHeaderText::tr("%1 name the measurement: only one of them can; make the others tags "
                                           "or take them out")
                       .arg(names.join(QStringLiteral(", "))));
}

void AnnotatedHeader::settleRoles()
{
    const auto has = [this](std::string_view label) {
        return std::ranges::find(m_columns, label, &AnnotatedColumn::label) != m_columns.end();
    };
    const bool isLong = has("_field") && has("_value");
    bool hasTime = false;
    for (const AnnotatedColumn &column : m_columns)
        hasTime = hasTime || column.label == "_time";
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        AnnotatedColumn &column = m_columns[i];
        const bool isOwn = column.origin == AnnotatedColumn::Origin::Cell;
        if (column.role == Role::Ignore || (column.label.empty() && (isOwn || column.role == Role::Open)))
            column.role = Role::Ignore;
        else if (isOwn && (column.label == "_start" || column.label == "_stop"))
            column.role = Role::Ignore;
        else if (column.label == "_measurement")
            column.role = Role::Measurement;
        else if (column.label == "_time")
            column.role = Role::Time;
        else if (column.label == "_field" && isLong)
            column.role = Role::PairName;
        else if (column.label == "_value" && isLong)
            column.role = Role::PairValue;
        else if (column.role == Role::Open && m_grouped[i])
            column.role = Role::Tag;
        else if (column.role == Role::Open && (column.label == "result" || column.label == "table"))
            column.role = Role::Ignore;
        else if (column.role == Role::Open)
            column.role = isLong ? Role::Ignore : Role::Field;
        if (column.role == Role::Time && column.type != AnnotatedColumn::Type::Time)
            column.type = AnnotatedColumn::Type::Time;
        if (column.role == Role::Time && hasTime && column.label != "_time") {
            m_warnings += AnnotatedHeaderText::tr("The column \"%1\" is a second time and is left out.")
                              .arg(toText(column.label));
            column.role = Role::Ignore;
        }
        hasTime = hasTime || column.role == Role::Time;
    }
}

void AnnotatedHeader::beginTable(std::size_t width)
{
    m_columns.assign(width, {});
    m_grouped.assign(width, false);
    m_isOpen = true;
    m_isRead = false;
}

} // namespace penstock
