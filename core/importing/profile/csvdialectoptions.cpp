// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/csvdialectoptions.h"

#include <QCommandLineParser>

namespace penstock {

namespace {

constexpr int mostLines = 1'000'000;

Status refuse(const QString &message)
{
    return failure(Error::Kind::BadInput, message);
}

/// One ASCII character, or its name.
std::optional<char> characterFrom(const QString &text)
{
    if (text == QLatin1String("tab") || text == QLatin1String("\\t"))
        return '\t';
    if (text.startsWith(QLatin1String("0x"))) {
        bool ok = false;
        const int code = text.mid(2).toInt(&ok, 16);
        return ok && code > 0 && code < 0x80 ? std::optional(static_cast<char>(code)) : std::nullopt;
    }
    return text.size() == 1 && text.at(0).unicode() < 0x80 ? std::optional(text.at(0).toLatin1()) : std::nullopt;
}

bool mayPart(char c)
{
    const bool isLetterOrDigit = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    return !isLetterOrDigit && c != '\n' && c != '\r' && c != '"';
}

/// What the options say, as far as they are set; the first mistake ends it.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser) : m_parser(parser) {}

    Result<DialectHints> read()
    {
        readDelimiter();
        readColumnStarts();
        readQuotes();
        readNumber("skip-lines", 0, m_hints.skipLines);
        readNumber("header-rows", 0, m_hints.headerRows);
        readNumber("units-above", 0, m_hints.unitsAbove);
        readNumber("unit-rows", 0, m_hints.unitRows);
        readNumber("unnamed-column", 1, m_hints.unnamedColumn);
        if (m_hints.unnamedColumn)
            --*m_hints.unnamedColumn;
        readChoice("commented-header", "yes", "no", m_hints.commentedHeader);
        readChoice("trim", "yes", "no", m_hints.trims);
        readLineTail();
        readChoice("formulas", "yes", "no", m_hints.formulas);
        readChoice("line-ends", "cr", "lf", m_hints.loneReturns);
        if (isSet("comment"))
            m_hints.comment =
                value("comment") == QLatin1String("none") ? std::string() : value("comment").toStdString();
        return m_status ? Result<DialectHints>(m_hints) : std::unexpected(m_status.error());
    }

private:
    bool isSet(const char *option) const { return m_parser.isSet(QLatin1String(option)); }
    QString value(const char *option) const { return m_parser.value(QLatin1String(option)); }

    void fail(const QString &message)
    {
        if (m_status)
            m_status = refuse(message);
    }

    void readDelimiter()
    {
        if (!isSet("delimiter"))
            return;
        const QString text = value("delimiter");
        if (text == QLatin1String("blanks")) {
            m_hints.separation = CsvDialect::Separation::Blanks;
            return;
        }
        const auto character = characterFrom(text);
        if (!character || !mayPart(*character)) {
            fail(CsvDialectOptions::tr("--delimiter %1: say one character that is neither letter, digit nor quote, "
                                       "its code (0x1F), tab, or blanks for any number of spaces and tabs.")
                     .arg(text));
            return;
        }
        m_hints.separation = CsvDialect::Separation::Character;
        m_hints.delimiter = *character;
    }

    void readColumnStarts()
    {
        if (!isSet("column-starts"))
            return;
        if (isSet("delimiter"))
            fail(CsvDialectOptions::tr("--column-starts is for columns of a fixed width, which have no --delimiter."));
        m_hints.separation = CsvDialect::Separation::FixedWidth;
        const QString text = value("column-starts");
        int last = 0;
        bool ok = true;
        for (const QString &part : text.split(u',')) {
            const int start = ok ? part.toInt(&ok) : 0;
            ok = ok && start > last && start < mostLines;
            last = start;
            if (ok && start > 1)
                m_hints.columnStarts.push_back(start - 1);
        }
        if (!ok || m_hints.columnStarts.empty())
            fail(CsvDialectOptions::tr("--column-starts %1: say at which characters of the line the columns begin, "
                                       "counted from 1: 1,12,20.")
                     .arg(text));
    }

    void readQuotes()
    {
        if (isSet("quote")) {
            const QString text = value("quote");
            const auto character = text == QLatin1String("none") ? std::optional('\0') : characterFrom(text);
            if (!character || (*character != '\0' && *character != '"' && !mayPart(*character)) ||
                (m_hints.delimiter && *character == *m_hints.delimiter))
                fail(CsvDialectOptions::tr("--quote %1: say one character other than the delimiter, or none.")
                         .arg(text));
            else
                m_hints.quote = *character;
        }
        std::optional<bool> backslash;
        readChoice("escape", "backslash", "doubled", backslash);
        if (backslash)
            m_hints.escape = *backslash ? CsvDialect::Escape::Backslash : CsvDialect::Escape::Doubled;
        readChoice("quote-blanks", "yes", "no", m_hints.looseQuotes);
    }

    void readLineTail()
    {
        if (!isSet("line-tail"))
            return;
        const QString text = value("line-tail");
        const auto character = text == QLatin1String("none") ? std::optional('\0') : characterFrom(text);
        if (!character || (*character != '\0' && !mayPart(*character)))
            fail(CsvDialectOptions::tr("--line-tail %1: say one character that is neither letter, digit nor quote, its "
                                       "code (0x1F), tab, or none.")
                     .arg(text));
        m_hints.lineTail = character;
    }

    void readNumber(const char *option, int least, std::optional<int> &number)
    {
        if (!isSet(option))
            return;
        bool ok = false;
        const QString text = value(option);
        const int found = text == QLatin1String("none") ? 0 : text.toInt(&ok);
        if (text != QLatin1String("none") && (!ok || found < least || found > mostLines))
            fail(CsvDialectOptions::tr("--%1 must be a whole number from %2 to %3, or none.")
                     .arg(QLatin1String(option))
                     .arg(least)
                     .arg(mostLines));
        number = found;
    }

    void readChoice(const char *option, const char *on, const char *off, std::optional<bool> &choice)
    {
        if (!isSet(option))
            return;
        const QString text = value(option);
        if (text != QLatin1String(on) && text != QLatin1String(off))
            fail(CsvDialectOptions::tr("--%1 must be %2 or %3.")
                     .arg(QLatin1String(option), QLatin1String(on), QLatin1String(off)));
        choice = text == QLatin1String(on);
    }

    const QCommandLineParser &m_parser;
    DialectHints m_hints;
    Status m_status;
};

} // namespace

void CsvDialectOptions::describe(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("delimiter"),
         tr("Between two cells: a character, its code (0x1F), tab, or blanks for any number of spaces and tabs."),
         QStringLiteral("character")},
        {QStringLiteral("column-starts"),
         tr("Columns of a fixed width: the characters at which they begin, counted from 1: 1,12,20."),
         QStringLiteral("numbers")},
        {QStringLiteral("quote"), tr("Around cells: a character, or none."), QStringLiteral("character")},
        {QStringLiteral("escape"), tr("Quotes inside of quotes: doubled, or after a backslash."),
         QStringLiteral("doubled|backslash")},
        {QStringLiteral("quote-blanks"), tr("Quotes may have blanks around them: yes or no."),
         QStringLiteral("yes|no")},
        {QStringLiteral("trim"), tr("Leave out blanks around cells that are not quoted: yes or no. Default yes."),
         QStringLiteral("yes|no")},
        {QStringLiteral("line-tail"),
         tr("Left out at the end of each line, however often it stands there, as spreadsheets leave their delimiter in "
            "files of another one: a character, or none."),
         QStringLiteral("character")},
        {QStringLiteral("formulas"), tr("Of cells such as =\"0047\" take what stands in the quotes: yes or no."),
         QStringLiteral("yes|no")},
        {QStringLiteral("comment"), tr("Leave out lines that begin with this mark; none: there are no comments."),
         QStringLiteral("mark")},
        {QStringLiteral("line-ends"), tr("lf: a line ends with LF or CR LF; cr: with a CR alone as well."),
         QStringLiteral("lf|cr")},
        {QStringLiteral("skip-lines"), tr("Lines above the header, or above the rows where there is none."),
         QStringLiteral("number")},
        {QStringLiteral("header-rows"),
         tr("Rows that name the columns, joined; none: the columns are called column1, column2 and so on."),
         QStringLiteral("number")},
        {QStringLiteral("commented-header"), tr("A comment names the columns: yes or no."), QStringLiteral("yes|no")},
        {QStringLiteral("units-above"), tr("Rows with units before the header."), QStringLiteral("number")},
        {QStringLiteral("unit-rows"), tr("Rows with units after the header."), QStringLiteral("number")},
        {QStringLiteral("unnamed-column"),
         tr("The column that the header leaves out, counted from 1, as a time of day after its date; or none."),
         QStringLiteral("number")},
    });
}

Result<DialectHints> CsvDialectOptions::read(const QCommandLineParser &parser)
{
    return Reader(parser).read();
}

} // namespace penstock
