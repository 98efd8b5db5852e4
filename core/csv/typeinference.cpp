// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/typeinference.h"

#include "core/csv/cellvalue.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

/// "version" or "firmware" as a word of its own: FirmwareVersion, fw_version; neither conversion nor inversion.
bool isSurelyVersionName(const QString &name)
{
    static const QRegularExpression word(
        QStringLiteral("(^|[^A-Za-z])(version|firmware)([^a-z]|$)|(Version|Firmware)([^a-z]|$)|"
                       "(^|[^A-Za-z])(VERSION|FIRMWARE)([^A-Za-z]|$)"));
    return word.match(name).hasMatch();
}

bool isVersionName(const QString &name)
{
    static constexpr std::array words{"version", "release", "revision", "firmware", "build", "model"};
    return std::ranges::any_of(
        words, [&name](const char *word) { return name.contains(QLatin1String(word), Qt::CaseInsensitive); });
}

} // namespace

quint64 ColumnGuess::percentEmpty() const
{
    if (empty >= seen)
        return seen == 0 ? 0 : 100;
    return std::min<quint64>(99, (200 * empty + seen) / (2 * seen));
}

bool ColumnGuess::hasFullYears(Kind kind) const
{
    return std::ranges::any_of(
        timeFormats, [kind](const TimestampFormat &format) { return format.kind == kind && format.refusesShortYears; });
}

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
    const bool isMissing = m_markers.contains(text);
    if (!m_distinctCapped && m_distinct.add(cell)) {
        m_distinctCapped = m_distinct.isFull();
        m_distinctMissing += isMissing && !m_distinctCapped ? 1 : 0; // the one beyond the bound is not counted
        m_cannotBeTag = m_cannotBeTag || std::ranges::any_of(cell, breaksTag) || cell.ends_with('\\');
    }
    if (m_samples.size() < mostSamples)
        m_samples += toText(cell);
    if (isMissing) {
        ++m_missing;
        m_nullWords += text == "NULL" ? 1 : 0;
        m_dumpedNulls += text == "\\N" ? 1 : 0;
        return;
    }
    if (isBooleanWord(text)) {
        if (m_boolean == 0)
            m_firstBoolean = text;
        m_otherBoolean = m_otherBoolean || text != m_firstBoolean;
        ++m_boolean;
        m_letters += text.size() == 1 ? 1 : 0;
    }
    noteNumber(text);
    noteExample(text, m_numbers.add(text));
    m_times.add(text);
}

/// Of each kind a few: which of them the column's form does not read is known at the end.
void TypeInference::noteExample(std::string_view text, NumberVotes::Kind kind)
{
    switch (kind) {
    case NumberVotes::Kind::None:
        if (m_notNumbers.size() < mostSamples && !m_notNumbers.contains(toText(text)))
            m_notNumbers += toText(text);
        break;
    case NumberVotes::Kind::Formed:
        if (m_formed.size() < mostSamples)
            m_formed += toText(text);
        break;
    case NumberVotes::Kind::Plain:
        if (m_withPoint.isEmpty() && text.contains('.'))
            m_withPoint += toText(text);
        break;
    }
}

QStringList TypeInference::examplesNotOf(const NumberForm &form) const
{
    QStringList examples;
    NumberReader reader(form);
    for (const QStringList &kind : {m_notNumbers, m_formed, m_withPoint}) {
        for (const QString &cell : kind) {
            if (!reader.decimal(cell.toStdString()))
                examples += cell;
        }
    }
    return examples.first(std::min(mostSamples, examples.size()));
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
    if (guess.type != CellType::Text || !guess.times.isEmpty()) {
        guess.empty += m_missing;
        guess.distinctMissing = m_distinctMissing;
    }
    return guess;
}

/// A cell that the two forms read as different numbers.
QString TypeInference::exampleOfDoubt(const NumberVotes::Verdict &verdict) const
{
    NumberReader one(verdict.form);
    NumberReader other(verdict.other);
    for (const QString &cell : m_withPoint + m_formed) {
        if (one.decimal(cell.toStdString()) != other.decimal(cell.toStdString()))
            return cell;
    }
    return m_samples.value(0);
}

void TypeInference::judgeType(ColumnGuess &guess) const
{
    const quint64 values = m_seen - m_empty - m_missing;
    if (values == 0)
        return;
    // A column of T alone is a code: an exchange, a type.
    const bool areLetters = m_letters == m_boolean;
    if (m_boolean == values && (m_otherBoolean || !areLetters)) {
        guess.type = CellType::Boolean;
        guess.areLetters = areLetters;
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
        // Where one word stands for all that is no number, it says that there is none: M of weather services.
        const bool isOneWord = m_notNumbers.size() == 1 && digits > 1 && 10 * digits >= values;
        guess.isMixed = 2 * digits >= values || isOneWord;
        const QStringList others = examplesNotOf(verdict.form);
        if (guess.isMixed && guess.times.isEmpty() && !others.isEmpty())
            guess.textReason = TypeInferenceText::tr("%1 of %2 cells in the sample are numbers, but others are not: %3")
                                   .arg(digits)
                                   .arg(values)
                                   .arg(others.first(std::min<qsizetype>(3, others.size())).join(QStringLiteral(", ")));
        else if (const quint64 strange = m_numbers.withStrangeUnit();
                 guess.times.isEmpty() && !guess.isTimeOfDay && strange > 1 && guess.distinct > 1 &&
                 double(digits + strange) >= nearlyAll * double(values))
            guess.textReason = TypeInferenceText::tr("its numbers stand with \"%1\" in a form that is not known")
                                   .arg(toText(m_numbers.strangeUnit()));
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
    if (m_numbers.haveEndZeros() && isSurelyVersionName(guess.name)) {
        guess.textReason = TypeInferenceText::tr("it holds versions, and as a number 1.10 would be 1.1");
        return;
    }
    guess.type = verdict.decimal == 0 ? CellType::Integer : CellType::Float;
    guess.rounded = guess.type == CellType::Float ? m_numbers.beyondDoubles() : 0;
    guess.number = verdict.form;
    if (const quint64 withUnit = m_numbers.withUnit(); 2 * withUnit >= verdict.explained()) {
        guess.unit = verdict.form.unit;
    } else if (!verdict.form.unit.isEmpty()) {
        guess.strayUnit = verdict.form.unit;
        guess.strayUnits = withUnit;
    }
    guess.ambiguousNumber = verdict.isAmbiguous;
    guess.otherNumber = verdict.other;
    guess.doubtful = verdict.isAmbiguous ? exampleOfDoubt(verdict) : QString();
    guess.odd = values - verdict.explained() - m_numbers.withTightUnit();
    const double sentinel = parseFloat(m_sentinel, m_sentinel.find(',') != std::string::npos).value_or(0);
    if (!m_sentinel.empty() && m_lowest > sentinel / 10)
        guess.sentinel = QString::fromStdString(m_sentinel);
    if (guess.odd > 0)
        guess.oddSamples = examplesNotOf(verdict.form);
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
