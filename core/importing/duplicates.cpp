// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/duplicates.h"

#include "core/async/plural.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace penstock {

namespace {

struct DuplicatesText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Duplicates)
};

/// A name that neither a tag nor a field of the point has.
std::string freeName(const PointView &point)
{
    std::string name = "seq";
    const auto isTaken = [&name, &point] {
        return std::ranges::any_of(point.tags, [&name](const TagView &tag) { return tag.key == name; }) ||
               std::ranges::any_of(point.fields, [&name](const FieldView &field) { return field.key == name; });
    };
    for (int number = 2; isTaken(); ++number)
        name = "seq_" + std::to_string(number);
    return name;
}

} // namespace

Duplicates::Duplicates(DuplicatePolicy policy, PointMemory::Identity identity, const PointMemory::Limits &limits)
    : m_policy(policy), m_memory(identity, limits)
{
}

Duplicates::Outcome Duplicates::settle(const Record &record)
{
    const bool isShared = m_verdict == PointMemory::Verdict::Seen;
    std::uint64_t &count = isShared ? m_shared : m_notKnown;
    if (count++ == 0)
        (isShared ? m_firstShared : m_firstNotKnown) = record.position;
    switch (m_policy) {
    case DuplicatePolicy::Write:
    case DuplicatePolicy::Last:
        return Outcome::AsItIs;
    case DuplicatePolicy::First:
        m_reason = isShared ? DuplicatesText::tr("an earlier row has the same series and time; the first one is kept")
                            : DuplicatesText::tr(
                                  "whether an earlier row has the same series and time is not known: the rows are "
                                  "too far out of order. Sort the file by its time");
        return isShared ? Outcome::LeftOut : Outcome::Refused;
    case DuplicatePolicy::Sequence:
        return number(record);
    case DuplicatePolicy::Nanosecond:
        return makeLater(record);
    }
    return Outcome::AsItIs;
}

Duplicates::Outcome Duplicates::number(const Record &record)
{
    m_point = record.point;
    m_point.table = 0;
    m_key = freeName(m_point);
    // Where it is not known how many there were, the row's own number is one that no other has.
    m_value = m_memory.count() > 1 ? std::to_string(m_memory.count()) : "row " + std::to_string(record.row);
    const auto place = std::ranges::upper_bound(m_point.tags, std::string_view(m_key), {}, &TagView::key);
    m_point.tags.insert(place, {m_key, m_value});
    return Outcome::Changed;
}

Duplicates::Outcome Duplicates::makeLater(const Record &record)
{
    constexpr int mostSteps = 1'000'000;
    m_point = record.point;
    for (int steps = 0; steps < mostSteps && m_point.time < std::numeric_limits<std::int64_t>::max(); ++steps) {
        ++m_point.time;
        const PointMemory::Verdict verdict = m_memory.add(m_point);
        if (verdict == PointMemory::Verdict::New)
            return Outcome::Changed;
        if (verdict == PointMemory::Verdict::Unknown)
            break;
    }
    m_reason = DuplicatesText::tr(
        "no later time is known to be free: the rows are too far out of order. Sort the file by its time");
    return Outcome::Refused;
}

QStringList Duplicates::notes() const
{
    QStringList notes;
    if (m_shared > 0)
        notes += withCount(sharedNote(), m_shared).arg(m_firstShared);
    if (m_notKnown > 0) {
        notes += withCount(DuplicatesText::tr(
                               "Of %n row(s) it is not known whether they share series and time with an earlier "
                               "one, first on line %1: they are too far out of order.",
                               nullptr, plural(m_notKnown)),
                           m_notKnown)
                     .arg(m_firstNotKnown);
    }
    return notes;
}

QString Duplicates::sharedNote() const
{
    const int count = plural(m_shared);
    switch (m_policy) {
    case DuplicatePolicy::Write:
        return DuplicatesText::tr(
            "%n row(s) share series and time with an earlier one, first on line %1; where points have an "
            "identity they have overwritten its fields.",
            nullptr, count);
    case DuplicatePolicy::Sequence:
        return DuplicatesText::tr(
            "%n row(s) share series and time with an earlier one, first on line %1; each got a tag with its "
            "number.",
            nullptr, count);
    case DuplicatePolicy::Nanosecond:
        return DuplicatesText::tr(
            "%n row(s) share series and time with an earlier one, first on line %1; their times were made "
            "later by nanoseconds.",
            nullptr, count);
    case DuplicatePolicy::First:
        return DuplicatesText::tr(
            "%n row(s) share series and time with an earlier one, first on line %1; they were left out.", nullptr,
            count);
    case DuplicatePolicy::Last:
        return DuplicatesText::tr(
            "%n row(s) share series and time with an earlier one, first on line %1, and have replaced it.", nullptr,
            count);
    }
    return {};
}

} // namespace penstock
