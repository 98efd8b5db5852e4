// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/numberform.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// How many cells of one column each form of numbers explains.
class NumberVotes
{
public:
    NumberVotes();

    /// What a cell is: digits with at most a minus and a point; a number in some other form; none.
    enum class Kind { Plain, Formed, None };
    /// `cell` without blanks around it, and neither empty nor a null marker.
    Kind add(std::string_view cell);

    struct Verdict
    {
        NumberForm form;
        std::uint64_t whole = 0;   ///< cells that are integers in the range of int64
        std::uint64_t decimal = 0; ///< cells with a decimal mark or an exponent
        bool isAmbiguous = false;  ///< another form explains as many, with other values
        NumberForm other;          ///< that one

        std::uint64_t explained() const { return whole + decimal; }
    };
    /// `prefersComma`: of two forms that explain the same, the one with the decimal comma.
    Verdict best(bool prefersComma) const;

    /// Why the cells are names rather than numbers though they read as such: codes with leading zeros, 12e3 beside
    /// 4711, integers that fit no 64 bits, kWh beside MWh.
    enum class Identity { None, LeadingZeros, Exponents, TooLarge, SeveralUnits };
    Identity identity() const;
    /// Cells with leading zeros, and integers that fit no 64 bits: no form explains them.
    std::uint64_t codes() const { return m_leadingZeros + m_tooLarge; }
    /// 1.10 beside 1.9: zeros at the end that no program would write of a number.
    bool looksLikeVersions() const;
    /// Decimals that end with a zero, which no number keeps: 1.10, 2.0.
    bool haveEndZeros() const { return m_mostDecimalsWithZero > 0; }
    /// Whole numbers that no double has, beyond 2^53.
    std::uint64_t beyondDoubles() const { return m_beyondDoubles; }
    /// What stands with numbers in cells that no form explains, the same in all of these: "₹" of ₹1,20,000, "V" of
    /// 230V.
    const std::string &strangeUnit() const { return m_strangeUnit; }
    std::uint64_t withStrangeUnit() const { return m_withStrangeUnit; }
    /// Cells with the unit of best()'s form, and how many of these have no blank before it where others have one, 27.5*
    /// beside 27.5 *: they are read, and no Verdict counts them.
    std::uint64_t withUnit() const { return m_withUnit + withTightUnit(); }
    std::uint64_t withTightUnit() const { return m_strangeUnit == m_unit ? m_withTightUnit : 0; }

private:
    struct Tally
    {
        NumberForm form;
        NumberReader reader;
        std::uint64_t whole = 0;
        std::uint64_t decimal = 0;
    };

    bool addPlain(std::string_view cell);
    bool addOdd(std::string_view cell);
    bool addToTallies(std::string_view number);
    void noteStrange(std::string_view cell);
    void noteDecimals(std::string_view decimals);

    std::vector<Tally> m_tallies; ///< of the cells that are not plain
    std::string m_unit;
    std::string m_bare; ///< the cell at hand without its unit
    std::string m_strangeUnit;
    std::uint64_t m_withStrangeUnit = 0;
    std::uint64_t m_withTightUnit = 0; ///< of these, numbers when that is taken away
    std::uint64_t m_beyondDoubles = 0;
    std::uint64_t m_withUnit = 0;
    std::uint64_t m_otherUnit = 0;
    std::uint64_t m_plainWhole = 0;
    std::uint64_t m_plainDecimal = 0;
    std::uint64_t m_likeThousands = 0; ///< of the plain decimals: 1.234
    std::uint64_t m_leadingZeros = 0;
    std::uint64_t m_bareExponents = 0;
    std::uint64_t m_tooLarge = 0;
    std::size_t m_fewestDecimals = 0;
    std::size_t m_mostDecimalsWithZero = 0;
};

} // namespace penstock
