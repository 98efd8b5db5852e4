// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/punctuation.h"

#include "core/csv/cellshape.h"
#include "core/csv/cellvalue.h"
#include "core/csv/csvreader.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace penstock {
namespace {

constexpr std::size_t mostRows = 2'000;
constexpr std::size_t enoughShapes = 100; ///< rows whose cells are looked at one by one
constexpr std::array delimiters{',', ';', '\t', '|'};
// Not those that stand in times and numbers, nor what comments begin with.
constexpr std::array rareDelimiters{'^', '~', '\x1F', '\x01', '!', '&', '$', '@', '*'};
constexpr std::array quotes{'"', '\0', '\''};

Status openSample(CsvReader &reader, std::string_view sample)
{
    return reader.openText(QByteArray::fromRawData(sample.data(), static_cast<qsizetype>(sample.size())));
}

double share(std::size_t part, std::size_t whole)
{
    return static_cast<double>(part) / static_cast<double>(whole);
}

bool holdsForeignMark(std::string_view cell, char delimiter)
{
    return std::ranges::any_of(delimiters, [&](char other) {
        if (other == delimiter || !cell.contains(other))
            return false;
        return other != ',' || numberShape(cell, true) == NumberShape::None;
    });
}

bool isWrapped(std::string_view cell, char quote)
{
    const std::string_view text = trimmed(cell);
    return text.size() >= 2 && text.front() == quote && text.back() == quote;
}

/// Other quotes than the usual ones must explain the sample far better: one broken quote is a mistake in the file.
Punctuation tryOutQuotes(CsvDialect dialect, std::string_view sample, const DialectHints &hints)
{
    if (hints.quote)
        return Punctuation::tryOut(dialect, sample);
    constexpr double farBetter = 1.5;
    Punctuation best{.dialect = dialect};
    for (const char quote : quotes) {
        // What does not occur makes no difference; '"' is the usual one.
        if (quote != quotes.front() && (quote == '\0' ? !sample.contains(quotes.front()) : !sample.contains(quote)))
            continue;
        dialect.quote = quote;
        const Punctuation trial = Punctuation::tryOut(dialect, sample);
        if (trial.score > best.score * (quote == quotes.front() ? 1 : farBetter))
            best = trial;
    }
    return best;
}

void keepBetter(Punctuation &best, const Punctuation &trial)
{
    if (trial.score > best.score)
        best = trial;
}

/// Backslashes before quotes, blanks around them, and both.
void tryOutVariants(Punctuation &best, std::string_view sample, const DialectHints &hints)
{
    CsvDialect plain = best.dialect;
    if (plain.quote == '\0' && !hints.quote)
        plain.quote = quotes.front(); // backslashes may be why quotes made no sense
    const std::string quote(1, plain.quote);
    const bool mayEscape =
        !hints.escape && (sample.contains('\\' + quote) || sample.contains(std::string{'\\', plain.delimiter}));
    const bool mayBeLoose = !hints.looseQuotes && (sample.contains(' ' + quote) || sample.contains(quote + ' '));
    for (int way = 1; way < 4; ++way) {
        const bool escapes = (way & 1) != 0;
        const bool isLoose = (way & 2) != 0;
        if ((escapes && !mayEscape) || (isLoose && !mayBeLoose))
            continue;
        CsvDialect dialect = plain;
        if (escapes)
            dialect.escape = CsvDialect::Escape::Backslash;
        if (isLoose)
            dialect.looseQuotes = true;
        keepBetter(best, Punctuation::tryOut(dialect, sample));
    }
}

/// As somebody says that the cells are parted.
Punctuation tryOutGiven(CsvDialect dialect, std::string_view sample, const DialectHints &hints)
{
    using Separation = CsvDialect::Separation;
    dialect.separation = *hints.separation;
    dialect.delimiter = *hints.separation == Separation::Character ? hints.delimiter.value_or(',') : ' ';
    dialect.columnStarts = hints.columnStarts;
    if (*hints.separation == Separation::FixedWidth && dialect.columnStarts.empty())
        dialect.columnStarts = fixedColumns(sample);
    Punctuation given = tryOutQuotes(dialect, sample, hints);
    given.dialect.separation = dialect.separation; // whether or not anything is parted so
    given.dialect.delimiter = dialect.delimiter;
    given.dialect.columnStarts = dialect.columnStarts;
    return given;
}

/// Runs of blanks, or columns of a fixed width; prose has blanks too, but no numbers.
Punctuation tryOutBlanks(CsvDialect dialect, std::string_view sample)
{
    constexpr double someData = 0.3;
    constexpr double nearlyAll = 0.8;
    constexpr double most = 0.6;
    dialect.delimiter = ' ';
    dialect.separation = CsvDialect::Separation::Blanks;
    Punctuation best = Punctuation::tryOut(dialect, sample);
    if (best.score < 1) {
        dialect.separation = CsvDialect::Separation::FixedWidth;
        dialect.columnStarts = fixedColumns(sample);
        if (!dialect.columnStarts.empty()) {
            const Punctuation fixed = Punctuation::tryOut(dialect, sample);
            // A header whose names have blanks, or fewer of them than there are columns, is one odd row.
            if (best.misfits > 1 || best.score < most || fixed.width >= best.width || fixed.width == best.oddWidth)
                keepBetter(best, fixed);
        }
    }
    return best.data >= someData && (best.score >= nearlyAll || (best.misfits == 1 && best.score >= most))
               ? best
               : Punctuation();
}

Punctuation tryOutRare(CsvDialect dialect, std::string_view sample, const DialectHints &hints)
{
    constexpr double someData = 0.3;
    constexpr double nearlyAll = 0.9;
    Punctuation best;
    for (const char delimiter : rareDelimiters) {
        if (!sample.contains(delimiter))
            continue;
        dialect.delimiter = delimiter;
        const Punctuation trial = tryOutQuotes(dialect, sample, hints);
        if (trial.score >= nearlyAll && trial.data >= someData)
            keepBetter(best, trial);
    }
    return best;
}

} // namespace

Punctuation Punctuation::tryOut(const CsvDialect &dialect, std::string_view sample)
{
    Punctuation trial{.dialect = dialect};
    CsvReader reader(dialect, sample.size() + 1);
    if (!openSample(reader, sample))
        return trial;
    std::map<std::size_t, std::size_t, std::greater<>> widths; // of two that are as common, rows are wider than titles
    std::vector<std::size_t> firstWidths;
    std::size_t rows = 0;
    std::size_t flawed = 0;
    std::size_t cells = 0;
    std::size_t filled = 0;
    std::size_t numbers = 0;
    std::size_t foreign = 0;
    std::size_t wrapped = 0;
    std::size_t quoted = 0;
    std::size_t open = 0;
    while (rows < mostRows && reader.next() == CsvReader::Next::Record) {
        const auto fields = reader.fields();
        ++rows;
        flawed += reader.flaw() == CsvReader::Flaw::TextAfterQuote || reader.flaw() == CsvReader::Flaw::NulByte ? 1 : 0;
        open += reader.flaw() == CsvReader::Flaw::OpenQuote ? 1 : 0;
        ++widths[reader.flaw() == CsvReader::Flaw::OpenQuote ? 0 : fields.size()];
        if (firstWidths.size() < enoughShapes)
            firstWidths.push_back(fields.size());
        cells += fields.size();
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (rows <= enoughShapes) {
                const CellShape shape = shapeOf(fields[i]);
                filled += shape == CellShape::Empty ? 0 : 1;
                numbers += isData(shape) || shape == CellShape::Marker ? 1 : 0;
            }
            if (reader.wasQuoted(i)) {
                ++quoted;
                continue;
            }
            foreign += holdsForeignMark(fields[i], dialect.delimiter) ? 1 : 0;
            wrapped += isWrapped(fields[i], '"') || isWrapped(fields[i], '\'') ? 1 : 0;
        }
    }
    if (rows == 0)
        return trial;
    const auto most = std::ranges::max_element(widths, {}, [](const auto &entry) { return entry.second; });
    trial.width = most->first;
    trial.misfits = rows - most->second;
    const auto odd = std::ranges::find_if(firstWidths, [&trial](std::size_t width) { return width != trial.width; });
    trial.oddWidth = odd == firstWidths.end() ? 0 : *odd;
    if (trial.width < 2)
        return trial;
    trial.score = share(most->second, rows) * (1 - share(flawed, rows)) * (1 - share(foreign, cells)) *
                  (1 - share(wrapped, cells) / 2);
    if (quoted == 0 && open > 1)
        trial.score /= 2; // inches, not quotes
    trial.data = share(numbers, std::max<std::size_t>(filled, 1));
    return trial;
}

Punctuation Punctuation::of(std::string_view sample, const CsvDialect &known, const DialectHints &hints)
{
    constexpr double muchMore = 0.25;
    Punctuation best{.dialect = known};
    if (hints.separation) {
        best = tryOutGiven(known, sample, hints);
    } else {
        for (const char delimiter : delimiters) {
            CsvDialect dialect = known;
            dialect.delimiter = delimiter;
            keepBetter(best, tryOutQuotes(dialect, sample, hints));
        }
        const Punctuation blanks = tryOutBlanks(known, sample);
        if (best.width < 2) {
            keepBetter(best, tryOutRare(known, sample, hints));
            keepBetter(best, blanks);
        } else if (best.score < 1 && (best.misfits > 0 || best.dialect.delimiter != '\t') &&
                   (blanks.data >= best.data + muchMore ||
                    (blanks.dialect.separation == CsvDialect::Separation::Blanks && blanks.score == 1 &&
                     blanks.width > 2))) {
            // Commas inside of numbers do not part the header. Columns of a fixed width part anything. The same number
            // of tabs in every line is no chance.
            best = blanks;
        }
    }
    if (best.dialect.separation == CsvDialect::Separation::Character && best.width > 1)
        tryOutVariants(best, sample, hints);
    return best;
}

std::vector<SampleRow> readRows(CsvDialect dialect, std::string_view sample)
{
    dialect.hasHeader = false;
    CsvReader reader(dialect, sample.size() + 1);
    std::vector<SampleRow> rows;
    if (!openSample(reader, sample))
        return rows;
    while (rows.size() < mostRows && reader.next() == CsvReader::Next::Record) {
        if (reader.flaw() == CsvReader::Flaw::OpenQuote || reader.flaw() == CsvReader::Flaw::TextAfterQuote)
            continue;
        const auto fields = reader.fields();
        rows.push_back({{fields.begin(), fields.end()}, reader.line()});
    }
    return rows;
}

std::vector<int> fixedColumns(std::string_view sample)
{
    constexpr std::size_t enoughLines = 200;
    constexpr std::size_t mostTitles = 5;
    std::vector<std::string_view> lines;
    while (!sample.empty() && lines.size() < enoughLines) {
        const std::size_t end = std::min(sample.find_first_of("\r\n"), sample.size());
        std::string_view line = sample.substr(0, end);
        sample.remove_prefix(std::min(end + 1, sample.size()));
        while (line.ends_with(' '))
            line.remove_suffix(1);
        if (!line.empty())
            lines.push_back(line);
    }
    for (std::size_t titles = 0; titles < mostTitles && titles + 2 <= lines.size(); ++titles) {
        std::vector<bool> taken;
        for (std::size_t i = titles; i < lines.size(); ++i) {
            std::size_t character = 0;
            for (const char c : lines[i]) {
                if ((static_cast<unsigned char>(c) & 0xC0) == 0x80)
                    continue;
                if (taken.size() <= character)
                    taken.resize(character + 1);
                taken[character] = taken[character] || (c != ' ' && c != '\t');
                ++character;
            }
        }
        std::vector<int> starts;
        for (std::size_t i = 1; i < taken.size(); ++i) {
            if (taken[i] && !taken[i - 1] &&
                std::find(taken.begin(), taken.begin() + std::ptrdiff_t(i), true) != taken.begin() + std::ptrdiff_t(i))
                starts.push_back(static_cast<int>(i));
        }
        if (!starts.empty())
            return starts;
    }
    return {};
}

} // namespace penstock
