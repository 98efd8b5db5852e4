// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QStringList>

#include <array>
#include <cmath>
#include <optional>
#include <random>
#include <unicode/ucnv.h>

namespace penstock {

/// A random table, and a random way to write it: encoding, dialect, structure, forms of time and numbers.
class RandomCsv
{
public:
    struct Row
    {
        qint64 milliseconds = 0; ///< since 1970
        QList<std::optional<double>> numbers;
        QString text; ///< empty: the table has no texts
    };

    explicit RandomCsv(unsigned seed) : m_random(seed)
    {
        chooseWay();
        fill();
        write();
    }

    const QList<Row> &rows() const { return m_rows; }
    const QStringList &names() const { return m_names; } ///< of the numbers
    const QByteArray &bytes() const { return m_bytes; }
    bool hasFooter() const { return m_hasFooter; }
    QString description() const
    {
        return QStringLiteral("time form %1, decimal %2, group '%3', sign %4, unit '%5', %6, delimiter '%7'")
            .arg(m_timeForm)
            .arg(m_decimal)
            .arg(m_group)
            .arg(m_signForm)
            .arg(m_unit, QString::fromLatin1(m_encoding), m_delimiter);
    }

private:
    enum { TimeForms = 20 };

    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool oneIn(int count) { return below(count) == 0; }
    QString oneOf(const QStringList &texts) { return texts.at(below(int(texts.size()))); }

    static QStringList list(std::initializer_list<const char *> texts)
    {
        QStringList all;
        for (const char *text : texts)
            all += QString::fromUtf8(text);
        return all;
    }

    void chooseWay()
    {
        m_encoding = std::array{"UTF-8",    "UTF-8",        "UTF-8",   "UTF-16LE",
                                "UTF-16BE", "windows-1252", "GB18030", "Shift_JIS"}[std::size_t(below(8))];
        m_words = m_encoding == "GB18030" ? list({"温度", "湿度", "压力", "电流", "北京车间", "上海仓库"})
                  : m_encoding == "Shift_JIS"
                      ? list({"気温", "湿度", "気圧", "電流", "東京センター", "大阪センター"})
                      : list({"Außentemperatur", "Öldruck", "débit", "niveau_é", "Köln", "Nîmes"});
        m_delimiter = oneOf(list({",", ";", "\t", "|"}));
        m_lineEnd = oneOf(list({"\n", "\r\n", "\n"}));
        m_timeForm = below(TimeForms);
        m_decimal = oneIn(2) ? u'.' : u',';
        m_group = oneOf(list({"", "", "", m_decimal == u'.' ? "," : ".", " ", "\u00A0", "'"}));
        if (m_encoding == "GB18030" || m_encoding == "Shift_JIS")
            m_group = m_group == QChar(0xA0) ? QString() : m_group;
        m_signForm = below(6);
        m_unit = oneOf(list({"", "", "", "%", " kWh", " m/s"}));
        m_wholeFirst = oneIn(2);
        m_quotesAll = oneIn(5);
        m_trailing = oneIn(8);
        m_hasFooter = oneIn(8);
        m_marker = oneOf(list({"", "", "NaN", "-", "n/a", "---", "#N/A", "NULL"}));
    }

    void fill()
    {
        const int columns = 1 + below(3);
        for (int i = 0; i < columns; ++i)
            m_names += m_words.at(i);
        const bool hasText = oneIn(2);
        const QDateTime start(QDate(2003 + below(25), 1 + below(12), 1 + below(28)), QTime(below(24), below(60)),
                              Qt::UTC);
        const qint64 steps[] = {1'000, 60'000, 900'000, 3'600'000, 86'400'000};
        const qint64 step = isOfMinutes() ? steps[1 + below(4)] : steps[below(5)];
        const int count = 3 + below(80);
        const bool descends = oneIn(6);
        for (int i = 0; i < count; ++i) {
            Row row{.milliseconds = start.toMSecsSinceEpoch() + (descends ? count - i : i) * step,
                    .numbers = {},
                    .text = {}};
            if (m_timeForm == 17)
                row.milliseconds = row.milliseconds / 3'600'000 * 3'600'000 + (descends ? count - i : i) * 3'600'000LL;
            for (int column = 0; column < columns; ++column)
                row.numbers += oneIn(20) ? std::nullopt : std::optional(number(column));
            if (hasText)
                row.text = m_words.at(4 + below(2));
            m_rows += row;
        }
    }

    /// Whole in the first column, else with up to two decimals.
    double number(int column)
    {
        const int sign = oneIn(4) ? -1 : 1;
        const int size = oneIn(3) ? 3'000'000 : 2'000;
        return column == 0 && m_wholeFirst ? sign * below(size) : sign * below(size) / 4.0;
    }

    bool isOfMinutes() const { return m_timeForm == 7 || m_timeForm == 13 || m_timeForm == 15 || m_timeForm == 16; }

    QStringList timeNames() const
    {
        switch (m_timeForm) {
        case 12:
        case 13:
        case 16:
            return {QStringLiteral("Datum"), QStringLiteral("Zeit")};
        case 17:
            return {QStringLiteral("Year"), QStringLiteral("Month"), QStringLiteral("Day"), QStringLiteral("Hour")};
        default:
            return {QStringLiteral("Zeit")};
        }
    }

    QStringList timeCells(qint64 milliseconds) const
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
        const auto as = [&time](const char *format) { return QLocale::c().toString(time, QString::fromUtf8(format)); };
        switch (m_timeForm) {
        case 0:
            return {as("yyyy-MM-dd HH:mm:ss")};
        case 1:
            return {as("yyyy-MM-ddTHH:mm:ssZ")};
        case 2:
            return {as("yyyy-MM-dd HH:mm:ss.zzz")};
        case 3:
            return {QLocale::c().toString(time.addSecs(7'200), QStringLiteral("yyyy-MM-ddTHH:mm:ss")) +
                    QStringLiteral("+02:00")};
        case 4:
            return {QString::number(milliseconds / 1'000)};
        case 5:
            return {QString::number(milliseconds)};
        case 6:
            return {as("dd.MM.yyyy HH:mm:ss")};
        case 7:
            return {as("dd/MM/yyyy HH:mm")};
        case 8:
            return {as("M/d/yyyy h:mm:ss AP")};
        case 9:
            return {as("yyyyMMddHHmmss")};
        case 10:
            return {as("dd-MMM-yyyy HH:mm:ss")};
        case 11:
            return {as("ddd, dd MMM yyyy HH:mm:ss") + QStringLiteral(" GMT")};
        case 12:
            return {as("yyyy-MM-dd"), as("HH:mm:ss")};
        case 13:
            return {as("dd.MM.yyyy"), as("HH:mm")};
        case 14: {
            const qint64 sinceEpoch = milliseconds + 25'569LL * 86'400'000;
            return {QString::number(double(sinceEpoch) / 86'400'000, 'f', 10).replace(u'.', m_decimal)};
        }
        case 15:
            return {as("yyyy/MM/dd HH:mm")};
        case 16:
            return {as("yyyyMMdd"), as("HHmm")};
        case 17:
            return {as("yyyy"), as("M"), as("d"), as("H")};
        case 18:
            return {as("MMM d, yyyy h:mm:ss AP")};
        default:
            return {QLocale::c().toString(time.addSecs(3'600), QStringLiteral("yyyy-MM-dd HH:mm:ss")) +
                    QStringLiteral(" CET")};
        }
    }

    QString numberCell(const std::optional<double> &number) const
    {
        if (!number)
            return m_marker;
        QString digits = QString::number(std::abs(*number), 'f', *number == std::floor(*number) ? 0 : 2);
        qsizetype point = digits.indexOf(u'.');
        point = point < 0 ? digits.size() : point;
        if (!m_group.isEmpty()) {
            for (qsizetype at = point - 3; at > 0; at -= 3)
                digits.insert(at, m_group);
        }
        if (const qsizetype last = digits.lastIndexOf(u'.'); std::floor(*number) != *number)
            digits.replace(last, 1, m_decimal);
        const bool negative = *number < 0;
        if (negative && m_signForm == 1)
            return digits + u'-' + m_unit;
        if (negative && m_signForm == 2 && m_unit.isEmpty())
            return u'(' + digits + u')';
        if (negative && m_signForm == 3 && m_encoding.startsWith("UTF"))
            return QChar(0x2212) + digits + m_unit;
        return (negative ? QStringLiteral("-") : m_signForm == 4 ? QStringLiteral("+") : QString()) + digits + m_unit;
    }

    QString line(const QStringList &cells, bool trailing = false) const
    {
        QStringList spelt;
        for (const QString &cell : cells) {
            const bool quoted = m_quotesAll || cell.contains(m_delimiter);
            spelt += quoted ? u'"' + cell + u'"' : cell;
        }
        return spelt.join(m_delimiter) + (trailing ? m_delimiter : QString()) + m_lineEnd;
    }

    void write()
    {
        QString text;
        const int titles = oneIn(4) ? 1 + below(3) : 0;
        for (int i = 0; i < titles; ++i)
            text += QStringLiteral("Report of station %1").arg(i) + m_lineEnd;
        if (titles > 0 && oneIn(2))
            text += m_lineEnd;
        if (oneIn(6))
            text += QStringLiteral("# exported by hand") + m_lineEnd;
        QStringList header = timeNames() + m_names;
        if (!m_rows.first().text.isEmpty())
            header += QStringLiteral("station");
        text += line(header);
        if (oneIn(5)) {
            QStringList units(header.size(), QString());
            for (qsizetype i = timeNames().size(); i < timeNames().size() + m_names.size(); ++i)
                units[i] = QStringLiteral("[kW]");
            text += line(units);
        }
        const bool repeats = oneIn(8);
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (repeats && i == m_rows.size() / 2)
                text += line(header);
            QStringList cells = timeCells(m_rows.at(i).milliseconds);
            for (const std::optional<double> &number : m_rows.at(i).numbers)
                cells += numberCell(number);
            if (!m_rows.at(i).text.isEmpty())
                cells += m_rows.at(i).text;
            text += line(cells, m_trailing);
        }
        if (m_hasFooter)
            text += QStringLiteral("Summe") + m_lineEnd;
        encode(text);
    }

    void encode(const QString &text)
    {
        const bool isWide = m_encoding.startsWith("UTF-16");
        const QString marked = isWide || (m_encoding == "UTF-8" && oneIn(3)) ? QChar(0xFEFF) + text : text;
        UErrorCode error = U_ZERO_ERROR;
        UConverter *converter = ucnv_open(m_encoding.constData(), &error);
        m_bytes.resize(marked.size() * 4);
        const auto size =
            ucnv_fromUChars(converter, m_bytes.data(), int32_t(m_bytes.size()),
                            reinterpret_cast<const UChar *>(marked.utf16()), int32_t(marked.size()), &error);
        ucnv_close(converter);
        m_bytes.truncate(size);
    }

    std::mt19937 m_random;
    QByteArray m_encoding;
    QStringList m_words;
    QString m_delimiter, m_lineEnd, m_group, m_unit, m_marker;
    QChar m_decimal = u'.';
    int m_timeForm = 0;
    int m_signForm = 0;
    bool m_wholeFirst = false;
    bool m_quotesAll = false;
    bool m_trailing = false;
    bool m_hasFooter = false;
    QList<Row> m_rows;
    QStringList m_names;
    QByteArray m_bytes;
};

} // namespace penstock
