// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/resultnames.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace penstock {

namespace {

constexpr qsizetype mostColumns = 8; // in a name

struct ResultNamesText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ResultNames)
};

QString typeName(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
        return ResultNamesText::tr("integer");
    case ColumnType::Unsigned:
        return ResultNamesText::tr("unsigned integer");
    case ColumnType::Float:
        return ResultNamesText::tr("float");
    case ColumnType::Boolean:
        return ResultNamesText::tr("boolean");
    case ColumnType::Text:
        return ResultNamesText::tr("text");
    case ColumnType::Timestamp:
        return ResultNamesText::tr("time");
    case ColumnType::Duration:
        return ResultNamesText::tr("duration");
    }
    return {};
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Those that are not in all lists.
QStringList ownOf(const QStringList &list, const QHash<QString, qsizetype> &counts, qsizetype all)
{
    QStringList own;
    for (const QString &text : list) {
        if (counts.value(text) < all)
            own += text;
    }
    return own.size() > mostColumns ? own.first(mostColumns) + QStringList{QStringLiteral("…")} : own;
}

/// What tells these tables apart; an empty text where nothing does.
QStringList details(const std::vector<const ResultLabel *> &labels)
{
    const auto by = [&labels](auto text) {
        QStringList texts;
        QSet<QString> seen;
        for (const ResultLabel *label : labels) {
            texts += text(*label);
            seen.insert(texts.constLast());
        }
        return seen.size() == texts.size() ? texts : QStringList();
    };
    const auto all = static_cast<qsizetype>(labels.size());
    const auto countsOf = [&labels](QStringList ResultLabel::*list) {
        QHash<QString, qsizetype> counts;
        for (const ResultLabel *label : labels) {
            for (const QString &text : label->*list)
                ++counts[text];
        }
        return counts;
    };
    QStringList texts = by([](const ResultLabel &label) { return label.series; });
    for (const auto list : {&ResultLabel::columns, &ResultLabel::types}) {
        if (!texts.isEmpty())
            break;
        const QHash<QString, qsizetype> counts = countsOf(list);
        texts = by([&](const ResultLabel &label) {
            QStringList parts = ownOf(label.*list, counts, all);
            if (!label.series.isEmpty())
                parts.prepend(label.series);
            return parts.join(QStringLiteral(", "));
        });
    }
    if (texts.isEmpty()) {
        for (qsizetype i = 1; i <= all; ++i)
            texts += ResultNamesText::tr("table %1").arg(i);
    }
    return texts;
}

} // namespace

ResultLabel labelOf(int statement, const Table &table)
{
    ResultLabel label;
    label.statement = statement;
    for (const std::size_t index : table.visibleColumns()) {
        const Column &column = table.column(index);
        label.columns += column.name();
        label.types += column.name() + QStringLiteral(": ") + typeName(column.type());
    }
    if (table.rowCount() == 0 || table.columnCount() == 0)
        return label;
    const auto names = table.findRole(ColumnRole::SeriesName);
    if (names && table.column(*names).isConstant() && table.column(*names).hasValues())
        label.series = textOf(table.column(*names).text(0));
    const Column &first = table.column(0);
    if (first.name() == QStringLiteral("result") && first.role() == ColumnRole::Tag)
        label.yield = textOf(first.text(0));
    return label;
}

QStringList nameResults(const std::vector<ResultLabel> &labels, const QStringList &statements)
{
    const bool several = statements.size() > 1;
    const auto groupOf = [several](const ResultLabel &label) {
        return several ? QString::number(label.statement) : label.yield;
    };
    QHash<QString, std::vector<const ResultLabel *>> groups;
    for (const ResultLabel &label : labels)
        groups[groupOf(label)].push_back(&label);
    QHash<const ResultLabel *, QString> detail;
    for (const auto &group : groups) {
        if (group.size() < 2)
            continue;
        const QStringList texts = details(group);
        for (std::size_t i = 0; i < group.size(); ++i)
            detail.insert(group[i], texts[static_cast<qsizetype>(i)]);
    }
    QStringList names;
    for (const ResultLabel &label : labels) {
        // What is at the end is cut off first where there is little room.
        QStringList parts{several ? ResultNamesText::tr("Statement %1").arg(label.statement + 1) : label.yield,
                          detail.value(&label)};
        parts.removeAll(QString());
        QString name = parts.join(QStringLiteral(" · "));
        const QString text = statements.value(several ? label.statement : 0).simplified();
        if (name.isEmpty())
            name = text;
        else if (several && !text.isEmpty())
            name += QStringLiteral(": ") + text;
        names += name;
    }
    return names;
}

} // namespace penstock
