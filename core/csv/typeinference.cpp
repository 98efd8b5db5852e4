// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/typeinference.h"

#include "core/csv/cellvalue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace penstock {
namespace {

struct TypeInferenceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TypeInference)
};

using Kind = TimestampFormat::Kind;

constexpr qsizetype mostSamples = 5;
constexpr qsizetype longestSample = 200;
constexpr double nearlyAll = 0.95;

QString toText(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).left(longestSample);
}

bool breaksTag(char c)
{
    return c == '\n' || c == '\r' || c == '\t';
}

bool isVersionName(const QString &name)
{
    static constexpr std::array words{"version", "release", "revision", "firmware", "build", "model"};
    return std::ranges::any_of(
        words, [&name](const char *word) { return name.contains(QLatin1String(word), Qt::CaseInsensitive); });
}

} // namespace

TypeInference::TypeInference(bool prefersComma, const NullMarkers &markers)
    : m_prefersComma(prefersComma), m_markers(markers)
{
}

void TypeInference::add(std::string_view cell)
{
    ++m_seen;
    const std::string_view text = withoutBlanks(cell);
    if (text.empty()) {
        ++m_empty;
        return;
    }
    if (!m_distinctCapped && m_distinct.add(cell)) {
        m_distinctCapped = m_distinct.isFull();
        m_cannotBeTag = m_cannotBeTag || std::ranges::any_of(cell, breaksTag) || cell.ends_with('\\');
    }
    if (m_samples.size() < mostSamples)
        m_samples += toText(cell);
    if (m_markers.contains(text)) {
        ++m_missing;
        m_nullWords += text == "NULL" ? 1 : 0;
        m_dumpedNulls += text == "\\N" ? 1 : 0;
        return;
    }
    if (isBooleanWord(text)) {
        ++m_boolean;
        m_letters += text.size() == 1 ? 1 : 0;
    }
    noteNumber(text);
    const bool isPlain = m_numbers.add(text);
    if (!isPlain && m_notNumbers.size() < mostSamples && numberShape(text) == NumberShape::None)
        m_notNumbers += toText(text);
    m_times.add(text);
}

/// Devices write numbers of nines where they have no value.
void TypeInference::noteNumber(std::string_view text)
{
    if (text.starts_with('-') && text.size() >= 4) {
        const std::string_view whole = text.substr(1, text.find_first_of(".,") - 1);
        if (whole.size() >= 3 && whole.find_first_not_of('9') == whole.npos) {
            if (m_sentinel.empty())
                m_sentinel = text;
            return;
        }
    }
    if (const auto value = text.starts_with('-') ? parseFloat(text) : std::nullopt)
        m_lowest = std::min(m_lowest, *value);
}

ColumnGuess TypeInference::guess(const QString &name) const
{
    ColumnGuess guess;
    guess.name = name;
    guess.seen = m_seen;
    guess.empty = m_empty;
    guess.markers = m_missing;
    guess.nullWords = m_nullWords;
    guess.dumpedNulls = m_dumpedNulls;
    guess.distinct = m_distinct.size();
    guess.distinctCapped = m_distinctCapped;
    guess.samples = m_samples;
    guess.cannotBeTag = m_cannotBeTag;
    judgeTime(guess);
    judgeType(guess);
    if (guess.type != CellType::Text || !guess.times.isEmpty())
        guess.empty += m_missing;
    return guess;
}

void TypeInference::judgeType(ColumnGuess &guess) const
{
    const quint64 values = m_seen - m_empty - m_missing;
    if (values == 0)
        return;
    // A column of T alone is a code: an exchange, a type.
    const bool oneLetter = m_letters == m_boolean && m_distinct.size() == 1 && !m_distinctCapped;
    if (m_boolean == values && !oneLetter) {
        guess.type = CellType::Boolean;
        return;
    }
    guess.type = CellType::Text;
    if (m_boolean < values)
        judgeNumbers(guess, values);
}

void TypeInference::judgeNumbers(ColumnGuess &guess, quint64 values) const
{
    const NumberVotes::Verdict verdict = m_numbers.best(m_prefersComma);
    const quint64 digits = verdict.explained() + m_numbers.codes();
    if (digits == 0 || double(digits) < nearlyAll * double(values)) {
        guess.isMixed = 2 * digits >= values;
        if (guess.isMixed && guess.times.isEmpty() && !m_notNumbers.isEmpty()) {
            guess.textReason =
                TypeInferenceText::tr("%1 of %2 cells in the sample are numbers, but others are not: %3")
                    .arg(digits)
                    .arg(values)
                    .arg(m_notNumbers.first(std::min<qsizetype>(3, m_notNumbers.size())).join(QStringLiteral(", ")));
        }
        return;
    }
    switch (m_numbers.identity()) {
    case NumberVotes::Identity::LeadingZeros:
        guess.textReason = TypeInferenceText::tr("it holds codes with leading zeros");
        return;
    case NumberVotes::Identity::Exponents:
        guess.textReason =
            TypeInferenceText::tr("what looks like 12e3, without a point or a sign, is a code, no number");
        return;
    case NumberVotes::Identity::TooLarge:
        guess.textReason = TypeInferenceText::tr("it holds whole numbers beyond 64 bits");
        return;
    case NumberVotes::Identity::SeveralUnits:
        guess.textReason = TypeInferenceText::tr("its numbers have several units");
        return;
    case NumberVotes::Identity::None:
        break;
    }
    if (m_numbers.looksLikeVersions()) {
        guess.mayBeVersions = true;
        if (isVersionName(guess.name)) {
            guess.textReason = TypeInferenceText::tr("1.10 beside 1.9 is a version, no number");
            return;
        }
    }
    guess.type = verdict.decimal == 0 ? CellType::Integer : CellType::Float;
    guess.number = verdict.form;
    guess.unit = verdict.form.unit;
    guess.ambiguousNumber = verdict.isAmbiguous;
    guess.otherNumber = verdict.other;
    guess.odd = values - verdict.explained();
    const double sentinel = parseFloat(m_sentinel, m_sentinel.find(',') != std::string::npos).value_or(0);
    if (!m_sentinel.empty() && m_lowest > sentinel / 10)
        guess.sentinel = QString::fromStdString(m_sentinel);
    if (guess.odd > 0) {
        NumberReader reader(verdict.form);
        for (const QString &cell : m_notNumbers) {
            if (!reader.decimal(cell.toStdString()))
                guess.oddSamples += cell;
        }
    }
}

void TypeInference::judgeTime(ColumnGuess &guess) const
{
    guess.isTimeOfDay = m_times.timeOfDayShare() >= nearlyAll;
    guess.times = m_times.best();
    for (const TimeReading &reading : guess.times)
        guess.timeFormats += reading.format;
    const auto readingOf = [&guess](Kind kind) -> const TimeReading * {
        for (const TimeReading &reading : guess.times) {
            if (reading.format.kind == kind)
                return &reading;
        }
        return nullptr;
    };
    const TimeReading *dayFirst = readingOf(Kind::DayMonthYear);
    const TimeReading *monthFirst = readingOf(Kind::MonthDayYear);
    guess.ambiguousTime = dayFirst && monthFirst && dayFirst->read == monthFirst->read &&
                          (dayFirst->earliest != monthFirst->earliest || dayFirst->latest != monthFirst->latest) &&
                          dayFirst->isOrdered() == monthFirst->isOrdered();
}

} // namespace penstock
