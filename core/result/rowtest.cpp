// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/rowtest.h"

#include "core/result/columnchunk.h"
#include "core/result/valuetext.h"

#include <algorithm>
#include <functional>
#include <type_traits>
#include <vector>

namespace penstock {

namespace {

using Operator = RowTest::Operator;

/// Calls work(compare) with the operator as a function.
template <typename Work> void withCompare(Operator op, Work work)
{
    switch (op) {
    case Operator::Equal:
        return work(std::equal_to<>());
    case Operator::NotEqual:
        return work(std::not_equal_to<>());
    case Operator::Less:
        return work(std::less<>());
    case Operator::LessOrEqual:
        return work(std::less_equal<>());
    case Operator::Greater:
        return work(std::greater<>());
    case Operator::GreaterOrEqual:
        return work(std::greater_equal<>());
    case Operator::IsNull:
    case Operator::IsNotNull:
        break;
    }
}

/// The values first, first + 1, … as Constant, each compared: one plain loop over a block, which the compiler widens.
template <typename Constant, typename Values, typename Compare>
void compareAll(const Values &values, std::size_t first, std::span<std::uint8_t> marks, Constant constant,
                Compare compare)
{
    std::size_t done = 0;
    values.forEachRun(first, [&](std::size_t, auto run) {
        const std::size_t count = std::min(run.size(), marks.size() - done);
        std::uint8_t *const mark = marks.data() + done;
        for (std::size_t i = 0; i < count; ++i)
            mark[i] &= static_cast<std::uint8_t>(compare(static_cast<Constant>(run[i]), constant));
        done += count;
        return done < marks.size();
    });
}

void keep(std::uint8_t &mark, bool passes)
{
    mark = passes ? mark : std::uint8_t(0);
}

void clear(std::span<std::uint8_t> marks)
{
    std::ranges::fill(marks, std::uint8_t(0));
}

template <typename Compare>
void compareTexts(const TextStore &texts, std::size_t first, std::span<std::uint8_t> marks, std::string_view constant,
                  Compare compare)
{
    std::vector<std::uint8_t> known(texts.dictionarySize()); // by code
    for (std::uint32_t code = 0; code < known.size(); ++code)
        known[code] = compare(texts.entry(code), constant) ? 1 : 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (!texts.isDictionary())
            keep(marks[i], compare(texts.at(first + i), constant));
        else if (const std::uint32_t code = texts.code(first + i); code != TextStore::noCode)
            keep(marks[i], known[code] != 0);
    }
}

class PartTest
{
public:
    PartTest(const RowTest &test, const Column &column) : m_test(test), m_column(column) {}

    void apply(const ColumnChunk &chunk, std::size_t first, std::span<std::uint8_t> marks) const
    {
        if (m_test.op == Operator::IsNull || m_test.op == Operator::IsNotNull) {
            for (std::size_t i = 0; i < marks.size(); ++i)
                keep(marks[i], chunk.isNull(first + i) == (m_test.op == Operator::IsNull));
            return;
        }
        if (!chunk.hasValues())
            return clear(marks);
        withCompare(m_test.op, [&](auto compare) { compareValues(chunk, first, marks, compare); });
        for (std::size_t i = 0; i < marks.size() && chunk.nullCount() > 0; ++i)
            keep(marks[i], !chunk.isNull(first + i));
    }

private:
    template <typename Compare>
    void compareValues(const ColumnChunk &chunk, std::size_t first, std::span<std::uint8_t> marks,
                       Compare compare) const
    {
        const auto with = [&]<typename Constant>(const Constant &constant) {
            if (const auto *integers = chunk.values<IntegerBlocks>())
                compareAll<Constant>(*integers, first, marks, constant, compare);
            else if (const auto *naturals = chunk.values<UnsignedBlocks>())
                compareAll<Constant>(*naturals, first, marks, constant, compare);
            else if (const auto *floats = chunk.values<FloatBlocks>(); floats && std::is_same_v<Constant, double>)
                compareAll<Constant>(*floats, first, marks, constant, compare);
            else
                clear(marks);
        };
        switch (m_column.type()) {
        case ColumnType::Integer:
        case ColumnType::Timestamp:
        case ColumnType::Duration:
            return with(std::get<std::int64_t>(m_test.value));
        case ColumnType::Unsigned:
            return with(std::get<std::uint64_t>(m_test.value));
        case ColumnType::Float:
            return with(std::get<double>(m_test.value));
        case ColumnType::Boolean:
            return compareAll<bool>(*chunk.values<BooleanBlocks>(), first, marks, std::get<bool>(m_test.value),
                                    compare);
        case ColumnType::Text:
            return compareTexts(chunk.texts(m_column.zone().get()), first, marks, std::get<std::string>(m_test.value),
                                compare);
        }
    }

    const RowTest &m_test;
    const Column &m_column;
};

/// The constant is of the column's type.
bool isFor(const RowTest &test, const Column &column)
{
    if (test.op == Operator::IsNull || test.op == Operator::IsNotNull)
        return true;
    switch (column.type()) {
    case ColumnType::Integer:
    case ColumnType::Timestamp:
    case ColumnType::Duration:
        return std::holds_alternative<std::int64_t>(test.value);
    case ColumnType::Unsigned:
        return std::holds_alternative<std::uint64_t>(test.value);
    case ColumnType::Float:
        return std::holds_alternative<double>(test.value);
    case ColumnType::Boolean:
        return std::holds_alternative<bool>(test.value);
    case ColumnType::Text:
        return std::holds_alternative<std::string>(test.value);
    }
    return false;
}

} // namespace

void RowTest::apply(const Column &values, std::size_t first, std::span<std::uint8_t> marks) const
{
    if (!isFor(*this, values))
        return clear(marks);
    const PartTest test(*this, values);
    forEachPart(values, first, first + marks.size(),
                [&](const ColumnChunk &chunk, std::size_t from, std::size_t to, std::size_t row) {
                    test.apply(chunk, from, marks.subspan(row - first, to - from));
                });
}

} // namespace penstock
