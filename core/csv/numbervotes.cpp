// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/numbervotes.h"

#include "core/bytes/byteword.h"
#include "core/csv/cellvalue.h"

#include <algorithm>
#include <bit>

namespace penstock {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

bool isCode(std::string_view digits)
{
    return digits.size() > 1 && digits[0] == '0' && isDigit(digits[1]);
}

/// More than 2^53, as far as its digits tell.
bool isBeyondDoubles(std::string_view digits)
{
    constexpr std::string_view most = "9007199254740992";
    return digits.size() > most.size() || (digits.size() == most.size() && digits > most);
}

/// What stands behind a number and could be a unit that nobody has heard of, or before it and could be a currency.
std::string_view strangeUnitOf(std::string_view cell)
{
    constexpr std::size_t longest = 12;
    while (cell.starts_with('-') || cell.starts_with('+') || cell.starts_with('('))
        cell.remove_prefix(1);
    while (cell.ends_with(')'))
        cell.remove_suffix(1);
    const auto first = static_cast<std::size_t>(std::ranges::find_if(cell, isDigit) - cell.begin());
    if (first == cell.size())
        return {};
    const std::size_t last = cell.find_last_of("0123456789");
    const std::string_view before = withoutBlanks(cell.substr(0, first));
    const std::string_view behind = withoutBlanks(cell.substr(last + 1));
    const bool isNumber = cell.substr(first, last - first).find_first_not_of("0123456789.,' ") == cell.npos;
    if (!isNumber || before.empty() == behind.empty() || before.size() > longest || behind.size() > longest)
        return {};
    const bool isCurrency = before.ends_with('$') || (!before.empty() && static_cast<unsigned char>(before[0]) >= 0x80);
    return before.empty() ? behind : isCurrency ? before : std::string_view();
}

/// Telephone numbers begin with a plus sign too.
bool isTelephone(std::string_view cell)
{
    constexpr std::size_t longest = 7;
    return cell.starts_with('+') && allDigits(cell.substr(1)) && cell.size() - 1 > longest;
}

} // namespace

NumberVotes::NumberVotes()
{
    const auto add = [this](char decimal, char group) {
        const NumberForm form{.decimal = decimal, .group = group, .unit = {}};
        m_tallies.push_back({form, NumberReader(form)});
    };
    add('.', '\0');
    add(',', '\0');
    add('.', ',');
    add(',', '.');
    add('.', '\'');
    add(',', '\'');
    add('.', ' ');
    add(',', ' ');
}

NumberVotes::Kind NumberVotes::add(std::string_view cell)
{
    if (addPlain(cell))
        return Kind::Plain;
    if (addOdd(cell))
        return Kind::Formed;
    noteStrange(cell);
    return Kind::None;
}

/// What all but few cells are: digits, with a minus or a point. True when the cell has been counted.
bool NumberVotes::addPlain(std::string_view cell)
{
    constexpr std::size_t longest = 64;
    const std::string_view digits = cell.substr(cell.starts_with('-') ? 1 : 0);
    if (digits.empty() || digits.size() > longest)
        return false;
    const std::uint64_t others = byteword::notDigits(digits);
    if (others == 0) {
        if (isCode(digits))
            ++m_leadingZeros;
        else if (!parseInteger(cell))
            ++m_tooLarge;
        else {
            ++m_plainWhole;
            m_beyondDoubles += isBeyondDoubles(digits) ? 1 : 0;
        }
        return true;
    }
    const auto point = static_cast<std::size_t>(std::countr_zero(others));
    const bool isOnly = (others & (others - 1)) == 0;
    if (!isOnly || digits[point] != '.' || point == 0 || point + 1 == digits.size())
        return false;
    if (isCode(digits)) {
        ++m_leadingZeros;
        return true;
    }
    ++m_plainDecimal;
    m_beyondDoubles += isBeyondDoubles(digits.substr(0, point)) ? 1 : 0;
    m_likeThousands += point <= 3 && digits[0] != '0' && digits.size() - point - 1 == 3 ? 1 : 0;
    noteDecimals(digits.substr(point + 1));
    return true;
}

void NumberVotes::noteDecimals(std::string_view decimals)
{
    if (m_plainDecimal == 1 || decimals.size() < m_fewestDecimals)
        m_fewestDecimals = decimals.size();
    if (decimals.ends_with('0'))
        m_mostDecimalsWithZero = std::max(m_mostDecimalsWithZero, decimals.size());
}

bool NumberVotes::addOdd(std::string_view cell)
{
    if (isTelephone(cell) || std::ranges::none_of(cell, isDigit))
        return false;
    std::string_view number = cell;
    if (const std::string_view unit = unitOf(cell); !unit.empty()) {
        if (m_withUnit == 0)
            m_unit = unit;
        ++(unit == m_unit ? m_withUnit : m_otherUnit);
        m_bare = cell; // -$5 and (5 €) have it inside
        m_bare.erase(static_cast<std::size_t>(unit.data() - cell.data()), unit.size());
        number = withoutBlanks(m_bare);
    }
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    if (number.empty() || isLetter(number.front()))
        return false; // with a letter begins what has a unit, and that is gone
    if (number.contains(':'))
        return false; // a time
    return addToTallies(number);
}

bool NumberVotes::addToTallies(std::string_view number)
{
    const std::size_t exponent = number.find_first_of("eE");
    if (exponent != number.npos && allDigits(number.substr(0, exponent)) && allDigits(number.substr(exponent + 1)))
        ++m_bareExponents;
    bool isRead = false;
    for (Tally &tally : m_tallies) {
        const bool isWhole = tally.reader.integer(number).has_value();
        if (!isWhole && !tally.reader.decimal(number))
            continue;
        ++(isWhole ? tally.whole : tally.decimal);
        isRead = true;
    }
    return isRead;
}

void NumberVotes::noteStrange(std::string_view cell)
{
    const std::string_view unit = strangeUnitOf(cell);
    if (unit.empty())
        return;
    if (m_withStrangeUnit == 0)
        m_strangeUnit = unit;
    if (unit != m_strangeUnit)
        return;
    ++m_withStrangeUnit;
    const std::string_view number = cell.substr(0, cell.size() - unit.size());
    const auto isRead = [number](Tally &tally) { return tally.reader.decimal(number).has_value(); };
    m_withTightUnit += cell.ends_with(unit) && std::ranges::any_of(m_tallies, isRead) ? 1 : 0;
}

NumberVotes::Verdict NumberVotes::best(bool prefersComma) const
{
    std::vector<Verdict> verdicts;
    for (const Tally &tally : m_tallies) {
        Verdict verdict{.form = tally.form, .whole = m_plainWhole + tally.whole, .decimal = tally.decimal, .other = {}};
        if (tally.form.decimal == '.')
            verdict.decimal += m_plainDecimal;
        else if (tally.form.group == '.')
            verdict.whole += m_likeThousands;
        verdicts.push_back(verdict);
    }
    const auto better = [prefersComma](const Verdict &a, const Verdict &b) {
        if (a.explained() != b.explained())
            return a.explained() > b.explained();
        return prefersComma && a.form.decimal == ',' && b.form.decimal == '.';
    };
    std::ranges::stable_sort(verdicts, better);
    Verdict best = verdicts.front();
    // Forms that explain the same cells and take another mark for the decimal one give other values.
    const auto rival = std::ranges::find_if(verdicts, [&best](const Verdict &verdict) {
        return verdict.explained() == best.explained() && verdict.form.decimal != best.form.decimal &&
               (verdict.whole != best.whole || verdict.decimal != best.decimal);
    });
    best.isAmbiguous = best.explained() > 0 && rival != verdicts.end();
    if (best.isAmbiguous)
        best.other = rival->form;
    if (m_withUnit > 0 && 20 * m_otherUnit <= m_withUnit)
        best.form.unit = best.other.unit = QString::fromStdString(m_unit);
    return best;
}

NumberVotes::Identity NumberVotes::identity() const
{
    if (m_leadingZeros > 0)
        return Identity::LeadingZeros;
    if (m_tooLarge > 0)
        return Identity::TooLarge;
    if (20 * m_otherUnit > m_withUnit)
        return Identity::SeveralUnits;
    // 12e3, 77e1: programs write numbers with a point or a sign in them, 1.2e4 or 1e+05.
    const auto isOther = [this](const Tally &tally) { return tally.decimal > m_bareExponents; };
    const bool hasOthers = m_plainDecimal > 0 || std::ranges::any_of(m_tallies, isOther);
    return m_bareExponents > 0 && !hasOthers ? Identity::Exponents : Identity::None;
}

bool NumberVotes::looksLikeVersions() const
{
    return m_mostDecimalsWithZero > 1 && m_fewestDecimals < m_mostDecimalsWithZero;
}

} // namespace penstock
