// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/caretcontext.h"

#include <array>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

/// Parameters of functions that take names of columns: columns: ["a", "b"], column: "a", on: […].
constexpr std::array<QStringView, 8> columnParameters = {u"columns",     u"column", u"on",        u"by",
                                                         u"valueColumn", u"rowKey", u"columnKey", u"timeColumn"};

/// Where bucket: "b" and r._measurement == "m" name them.
void readSource(const CaretContext &context, CompletionPlace *place)
{
    const StatementTokens tokens = context.statement ? context.statement->tokens() : StatementTokens(context.before);
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        if (tokens[i].is(u"bucket") && tokens[i + 1].is(u":") && tokens[i + 2].kind == Kind::String)
            place->database = nameOf(tokens[i + 2]);
        const bool isMeasurement = nameOf(tokens[i]) == QLatin1String("_measurement");
        std::size_t next = i + 1;
        if (isMeasurement && tokens[next].is(u"]"))
            ++next;
        if (isMeasurement && next + 2 < tokens.size() && tokens[next].is(u"=") && tokens[next + 1].is(u"=") &&
            tokens[next + 2].kind == Kind::String)
            place->sources += nameOf(tokens[next + 2]);
    }
}

/// The column that a value is compared with: r.host == …, r["host"] == …. Empty: none.
QString comparedColumn(const CaretContext &context)
{
    const bool isEqual = context.last().is(u"=") && context.last(1).is(u"=");
    const bool isOther = context.last().is(u"!=");
    if (!isEqual && !isOther)
        return {};
    std::size_t back = isEqual ? 2 : 1;
    if (context.last(back).is(u"]"))
        ++back;
    const StatementToken &name = context.last(back);
    const bool isColumn = context.last(back + 1).is(u".") || context.last(back + 1).is(u"[");
    return isColumn ? nameOf(name) : QString();
}

/// Within columns: ["a", "|
bool isColumnParameter(const CaretContext &context)
{
    std::size_t back = 0;
    while (context.last(back).is(u",") || context.last(back).kind == Kind::String)
        ++back;
    if (context.last(back).is(u"["))
        ++back;
    return context.last(back).is(u":") && context.last(back + 1).isOneOf(columnParameters);
}

void wishForColumnNames(CompletionPlace *place)
{
    place->tags = place->fields = place->columns = true;
}

void wishForText(const CaretContext &context, CompletionPlace *place)
{
    const QString compared = comparedColumn(context);
    if (context.last().is(u":") && context.last(1).is(u"bucket"))
        place->databases = true;
    else if (compared == QLatin1String("_measurement"))
        place->measurements = true;
    else if (compared == QLatin1String("_field"))
        place->fields = true;
    else if (!compared.isEmpty()) {
        place->tag = compared;
        place->values = true;
    } else if (context.last().is(u"[") && context.last(1).kind == Kind::Word) {
        wishForColumnNames(place);
    } else if (isColumnParameter(context)) {
        wishForColumnNames(place);
    }
}

} // namespace

void wishForFlux(const CaretContext &context, CompletionPlace *place)
{
    readSource(context, place);
    if (place->form == CompletionPlace::Form::Text) {
        wishForText(context, place);
        return;
    }
    const StatementToken &last = context.last();
    if (last.is(u"$")) {
        place->times = place->form == CompletionPlace::Form::Bare;
    } else if (last.is(u".") && context.last(1).is(u"params")) {
        place->parameters = true;
    } else if (last.is(u".")) {
        place->form = CompletionPlace::Form::Property;
        wishForColumnNames(place);
        place->fields = false; // but after a pivot, which nobody can see from here: r["usage"] is quoted
    } else if (last.is(u"=") && context.last(1).is(u"=") && !comparedColumn(context).isEmpty()) {
        place->form = CompletionPlace::Form::Bare;
        wishForText(context, place);
    } else {
        place->keywords = place->functions = true;
    }
}

} // namespace penstock
