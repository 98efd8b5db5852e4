// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/columnfilter.h"

#include "core/async/visibletext.h"
#include "core/result/wiretext.h"

#include <QRegularExpression>

#include <charconv>
#include <cmath>
#include <limits>

namespace penstock {

namespace {

using Operator = RowTest::Operator;

struct Sign
{
    QStringView text;
    Operator op;
};

constexpr Sign signs[] = {{u"!=", Operator::NotEqual},
                          {u"<>", Operator::NotEqual},
                          {u"\u2260", Operator::NotEqual},
                          {u"<=", Operator::LessOrEqual},
                          {u"\u2264", Operator::LessOrEqual},
                          {u">=", Operator::GreaterOrEqual},
                          {u"\u2265", Operator::GreaterOrEqual},
                          {u"==", Operator::Equal},
                          {u"=", Operator::Equal},
                          {u"<", Operator::Less},
                          {u">", Operator::Greater}};

template <typename Number> std::optional<Number> readNumber(const std::string &text)
{
    Number number{};
    const char *const end = text.data() + text.size();
    const auto [behind, fault] = std::from_chars(text.data() + (text.starts_with('+') ? 1 : 0), end, number);
    if (fault != std::errc() || behind != end)
        return {};
    return number;
}

/// What a whole number must be like so that it compares with a fraction as asked.
template <typename Whole> bool compareWithFraction(double fraction, RowTest *test)
{
    const double below = std::floor(fraction);
    if (!(below >= double(std::numeric_limits<Whole>::min()) && below < double(std::numeric_limits<Whole>::max())))
        return false;
    test->value = Whole(below);
    const bool isWhole = below == fraction;
    if (isWhole)
        return true;
    switch (test->op) {
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        test->op = Operator::Greater;
        return true;
    case Operator::Less:
    case Operator::LessOrEqual:
        test->op = Operator::LessOrEqual;
        return true;
    case Operator::NotEqual:
        test->op = Operator::IsNotNull;
        return true;
    default:
        // None is equal to it: nothing compares with a value of another type.
        test->value = std::string();
        return true;
    }
}

template <typename Whole> bool readWhole(const std::string &text, RowTest *test)
{
    if (const auto number = readNumber<Whole>(text)) {
        test->value = *number;
        return true;
    }
    const auto fraction = readNumber<double>(text);
    return fraction && compareWithFraction<Whole>(*fraction, test);
}

bool readConstant(const Column &column, const QString &constant, RowTest *test)
{
    const std::string text = constant.toStdString();
    switch (column.type()) {
    case ColumnType::Integer:
        return readWhole<std::int64_t>(text, test);
    case ColumnType::Unsigned:
        return readWhole<std::uint64_t>(text, test);
    case ColumnType::Float:
        if (const auto number = readNumber<double>(text)) {
            test->value = *number;
            return true;
        }
        return false;
    case ColumnType::Boolean:
        test->value = text == "true";
        return text == "true" || text == "false";
    case ColumnType::Duration:
        if (const auto duration = readDuration(text)) {
            test->value = *duration;
            return true;
        }
        return false;
    case ColumnType::Text:
        test->value = text;
        return true;
    case ColumnType::Timestamp: // see ColumnTest::compare()
        break;
    }
    return false;
}

} // namespace

Status ColumnTest::compare(const Column &column, RowTest::Operator op, const QString &constant)
{
    RowTest test{m_column, op, {}};
    const QString shown = visibleText(constant.left(80));
    if (column.type() == ColumnType::Timestamp) {
        const Result<std::int64_t> time = TimeTexts(m_times, column).read(shown);
        if (!time)
            return std::unexpected(time.error());
        test.value = *time;
        m_comparisons.push_back(test);
        return {};
    }
    const bool isRead = readConstant(column, constant, &test);
    const double *const number = isRead ? std::get_if<double>(&test.value) : nullptr;
    if (number && std::isnan(*number) && (op == Operator::Equal || op == Operator::NotEqual)) {
        // No number is equal to NaN, nor it to itself, but its text is.
        m_expression = op == Operator::Equal ? QStringLiteral("^NaN$") : QStringLiteral("^(?!NaN$)");
        return {};
    }
    if (isRead && !(number && std::isnan(*number))) {
        const bool isOfSize = op != Operator::Equal && op != Operator::NotEqual;
        m_comparesDigits =
            column.type() == ColumnType::Text && isOfSize && readNumber<double>(constant.toStdString()).has_value();
        m_comparisons.push_back(test);
        return {};
    }
    switch (column.type()) {
    case ColumnType::Duration:
        return failure(Error::Kind::BadInput, tr("“%1” is no duration. Write it as 1h30m.").arg(shown));
    case ColumnType::Boolean:
        return failure(Error::Kind::BadInput, tr("“%1” is neither true nor false.").arg(shown));
    default:
        return failure(Error::Kind::BadInput, tr("“%1” is no number that this column can hold.").arg(shown));
    }
}

Status ColumnTest::readRange(const Column &column, const QString &from, const QString &to)
{
    if (from.isEmpty() && to.isEmpty())
        return failure(Error::Kind::BadInput, tr("The range has neither a beginning nor an end."));
    Status status;
    if (!from.isEmpty())
        status = compare(column, Operator::GreaterOrEqual, from);
    if (status && !to.isEmpty())
        status = compare(column, Operator::LessOrEqual, to);
    return status;
}

Status ColumnTest::readExpression(const QString &text)
{
    m_ignoresCase = text.endsWith(QStringLiteral("/i"));
    m_expression = text.mid(1, text.size() - (m_ignoresCase ? 3 : 2));
    const QRegularExpression expression(m_expression);
    if (expression.isValid())
        return {};
    return failure(Error::Kind::BadInput, tr("The regular expression is wrong at character %1: %2")
                                              .arg(expression.patternErrorOffset() + 1)
                                              .arg(expression.errorString()));
}

Result<ColumnTest> ColumnTest::read(const Table &table, const ColumnFilter &filter, const TimeDisplay &times)
{
    ColumnTest test;
    test.m_times = times;
    test.m_column = filter.column;
    const Column &column = table.column(filter.column);
    const QString text = filter.text.trimmed();
    Status status;
    if (text == QStringLiteral("null") || text == QStringLiteral("!null")) {
        test.m_comparisons.push_back(
            {filter.column, text.startsWith(u'!') ? Operator::IsNotNull : Operator::IsNull, {}});
        return test;
    }
    const bool isExpression = text.size() > 2 && text.startsWith(u'/') &&
                              (text.endsWith(u'/') || (text.size() > 3 && text.endsWith(QStringLiteral("/i"))));
    if (isExpression) {
        status = test.readExpression(text);
        return status ? Result<ColumnTest>(test) : std::unexpected(status.error());
    }
    for (const Sign &sign : signs) {
        if (!text.startsWith(sign.text))
            continue;
        status = test.compare(column, sign.op, text.mid(sign.text.size()).trimmed());
        return status ? Result<ColumnTest>(test) : std::unexpected(status.error());
    }
    const qsizetype dots = text.indexOf(QStringLiteral(".."));
    if (dots >= 0 && column.type() != ColumnType::Text) {
        status = test.readRange(column, text.left(dots).trimmed(), text.mid(dots + 2).trimmed());
        return status ? Result<ColumnTest>(test) : std::unexpected(status.error());
    }
    test.m_part = text;
    return test;
}

} // namespace penstock
