// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/stagededits.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct StagedEditsText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::StagedEdits)
};

} // namespace

Status StagedEdits::check(std::size_t row) const
{
    if (const QString problem = m_rows.problem(row); !problem.isEmpty())
        return failure(Error::Kind::BadInput, problem);
    if (m_changed.contains(row))
        return failure(
            Error::Kind::BadInput,
            StagedEditsText::tr("The point has been changed since it was answered: run the statement again first."));
    if (count() >= most && !m_values.contains(row) && !m_removed.contains(row))
        return failure(Error::Kind::BadInput,
                       StagedEditsText::tr("No more than %n points are changed at once this way.", nullptr, int(most)));
    return {};
}

Status StagedEdits::set(std::size_t row, std::size_t column, const QString &typed)
{
    if (const Status status = check(row); !status)
        return status;
    if (isRemoved(row))
        return failure(Error::Kind::BadInput, StagedEditsText::tr("The point is to be deleted: take that back first."));
    const Result<QString> type = m_rows.type(column);
    if (!type)
        return std::unexpected(type.error());
    const Result<FieldText> value = FieldText::of(m_rows.table()->column(column).name(), *type, typed);
    if (!value)
        return std::unexpected(value.error());
    const std::optional<FieldText> before = m_rows.value(row, column);
    if (before && before->text == value->text)
        takeBack(row, column);
    else
        m_values[row][column] = *value;
    return {};
}

void StagedEdits::takeBack(std::size_t row, std::size_t column)
{
    const auto found = m_values.find(row);
    if (found == m_values.end())
        return;
    found->second.erase(column);
    if (found->second.empty())
        m_values.erase(found);
}

Status StagedEdits::remove(std::size_t row)
{
    if (const Status status = check(row); !status)
        return status;
    m_values.erase(row);
    m_removed.insert(row);
    return {};
}

void StagedEdits::keep(std::size_t row)
{
    m_removed.erase(row);
}

void StagedEdits::forget(std::size_t row)
{
    m_values.erase(row);
    m_removed.erase(row);
}

void StagedEdits::clear()
{
    m_values.clear();
    m_removed.clear();
}

void StagedEdits::setChanged(std::size_t row, bool isChanged)
{
    forget(row);
    if (isChanged)
        m_changed.insert(row);
    else
        m_changed.erase(row);
}

const FieldText *StagedEdits::value(std::size_t row, std::size_t column) const
{
    const auto found = m_values.find(row);
    if (found == m_values.end())
        return nullptr;
    const auto value = found->second.find(column);
    return value == found->second.end() ? nullptr : &value->second;
}

} // namespace penstock
