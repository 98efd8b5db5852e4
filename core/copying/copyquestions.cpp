// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/copying/copyquestions.h"

#include "core/copying/copystatement.h"
#include "core/time/timetext.h"

#include <algorithm>
#include <limits>

namespace penstock {

CopyQuestions::CopyQuestions(const CopyPlan &plan, const CopyWish &wish, const QHash<QString, std::int64_t> &done)
    : m_plan(plan), m_wish(wish), m_done(done)
{
}

QuestionPtr CopyQuestions::next()
{
    for (; m_part < m_plan.parts.size(); ++m_part) {
        const CopyPart &part = m_plan.parts.at(m_part);
        if (!m_windows)
            m_windows.emplace(windowsOf(part));
        const auto window = m_windows->next();
        if (!window) {
            m_windows.reset();
            continue;
        }
        auto question = std::make_shared<Question>();
        question->query = copystatement::points(m_plan.flavour, m_wish, part.measurement, window->from, window->to);
        question->points = pointsOf(part);
        question->mayLackColumns = true;
        question->part = part.measurement;
        question->until = window->to;
        return question;
    }
    return {};
}

void CopyQuestions::answered(std::uint64_t rows)
{
    if (m_windows)
        m_windows->held(rows);
}

CopyWindows CopyQuestions::windowsOf(const CopyPart &part) const
{
    constexpr std::int64_t behindAll = std::numeric_limits<std::int64_t>::max();
    CopyWindows::Window all{m_wish.from.value_or(earliestTime), m_wish.to.value_or(behindAll)};
    if (part.first)
        all.from = std::max(all.from, *part.first);
    if (part.last)
        all.to = std::min(all.to, *part.last == behindAll ? behindAll : *part.last + 1);
    all.from = std::min(std::max(all.from, m_done.value(part.measurement, all.from)), all.to);
    return {all, m_plan.shards.value_or(ShardLayout()), m_wish.window};
}

TablePoints CopyQuestions::pointsOf(const CopyPart &part) const
{
    TablePoints points;
    points.isNullTextEmpty = true; // what is stored is never null
    if (m_plan.flavour == Flavour::V3) {
        points.measurement = part.measurement;
        points.tagColumns = part.tags;
    }
    static const QHash<QString, ColumnType> types{{QStringLiteral("float"), ColumnType::Float},
                                                  {QStringLiteral("unsigned"), ColumnType::Unsigned}};
    for (const CopyPart::Field &field : part.fields) {
        if (field.types.size() == 1 && types.contains(field.types.first()))
            points.fieldTypes.insert(field.name, types.value(field.types.first()));
    }
    return points;
}

} // namespace penstock
