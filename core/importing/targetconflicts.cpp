// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/targetconflicts.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

using Role = ColumnPlan::Role;
using FieldType = ColumnPlan::FieldType;

struct TargetConflictText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TargetConflict)
};

/// As servers call it.
QString nameOf(FieldType type)
{
    switch (type) {
    case FieldType::Float:
        return QStringLiteral("float");
    case FieldType::Integer:
        return QStringLiteral("integer");
    case FieldType::Boolean:
        return QStringLiteral("boolean");
    case FieldType::String:
        return QStringLiteral("string");
    }
    std::unreachable();
}

std::optional<FieldType> typeOf(const QString &name)
{
    for (const FieldType type : {FieldType::Float, FieldType::Integer, FieldType::Boolean, FieldType::String}) {
        if (name == nameOf(type))
            return type;
    }
    return std::nullopt;
}

bool hasTag(const TargetFacts &facts, const QString &name)
{
    return facts.tags && facts.tags->contains(name);
}

QStringList fieldTypes(const TargetFacts &facts, const QString &name)
{
    return facts.fields ? facts.fields->value(name) : QStringList();
}

/// Every number is a float, and everything is a text.
bool isLossless(FieldType from, FieldType to)
{
    return to == FieldType::String || (from == FieldType::Integer && to == FieldType::Float);
}

TargetConflict asTag(const ColumnPlan &column)
{
    TargetConflict conflict{column.name, {}, column, QStringLiteral("--tag ") + column.name};
    conflict.cast.role = Role::Tag;
    conflict.text = TargetConflictText::tr("\"%1\" is a tag there, and a field of type %2 here.")
                        .arg(column.name, nameOf(column.type));
    return conflict;
}

TargetConflict asField(const ColumnPlan &column, const QString &there, const QString &here)
{
    TargetConflict conflict{column.name, {}, column, {}};
    conflict.text =
        TargetConflictText::tr("\"%1\" is a field of type %2 there, and %3 here.").arg(column.name, there, here);
    if (const auto type = typeOf(there)) {
        conflict.cast.role = Role::Field;
        conflict.cast.type = *type;
        conflict.option = QStringLiteral("--field %1:%2").arg(column.name, there);
        // A tag is text, whatever its column would have been.
        const FieldType from = column.role == Role::Tag ? FieldType::String : column.type;
        conflict.mayLose = !isLossless(from, *type);
    } else {
        conflict.cast.role = Role::Ignore;
        conflict.option = QStringLiteral("--ignore ") + column.name;
        conflict.mayLose = true;
    }
    return conflict;
}

} // namespace

QStringList adaptToTarget(ImportPlan &plan, const TargetFacts &facts, const QSet<QString> &decided)
{
    QStringList notes;
    const auto isField = [](const ColumnPlan &column) { return column.role == Role::Field; };
    for (ColumnPlan &column : plan.columns) {
        if (decided.contains(column.name))
            continue;
        const bool isText = column.role == Role::Tag || (isField(column) && column.type == FieldType::String);
        const bool isFieldThere = fieldTypes(facts, column.name).contains(nameOf(FieldType::String));
        const bool isTagThere = hasTag(facts, column.name);
        if (!isText || isFieldThere == isTagThere || isTagThere == (column.role == Role::Tag))
            continue;
        // A point needs a field.
        if (isTagThere && std::ranges::count_if(plan.columns, isField) < 2)
            continue;
        column.role = isTagThere ? Role::Tag : Role::Field;
        column.type = FieldType::String;
        notes +=
            isTagThere
                ? TargetConflictText::tr("The column \"%1\" becomes a tag, as the measurement has it.").arg(column.name)
                : TargetConflictText::tr("The column \"%1\" becomes a text field, as the measurement has it.")
                      .arg(column.name);
    }
    return notes;
}

QList<TargetConflict> findConflicts(const ImportPlan &plan, const TargetFacts &facts)
{
    QList<TargetConflict> conflicts;
    for (const ColumnPlan &column : plan.columns) {
        const QStringList there = fieldTypes(facts, column.name);
        const bool isTagThere = hasTag(facts, column.name);
        if (column.role == Role::Tag && !there.isEmpty() && !isTagThere)
            conflicts += asField(column, there.constFirst(), TargetConflictText::tr("a tag"));
        else if (column.role == Role::Field && there.isEmpty() && isTagThere)
            conflicts += asTag(column);
        else if (column.role == Role::Field && !there.isEmpty() && !there.contains(nameOf(column.type)))
            conflicts +=
                asField(column, there.constFirst(), TargetConflictText::tr("of type %1").arg(nameOf(column.type)));
    }
    return conflicts;
}

void cast(ImportPlan &plan, const QList<TargetConflict> &conflicts)
{
    for (const TargetConflict &conflict : conflicts) {
        const auto column = std::ranges::find(plan.columns, conflict.column, &ColumnPlan::name);
        if (column != plan.columns.end())
            *column = conflict.cast;
    }
}

} // namespace penstock
