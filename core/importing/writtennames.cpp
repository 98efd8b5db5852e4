// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/writtennames.h"

#include "core/importing/columnnotes.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace penstock {
namespace {

struct WrittenNamesText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvAnalysisJob)
};

bool isStored(const ColumnPlan &column)
{
    return column.role == ColumnPlan::Role::Tag || column.role == ColumnPlan::Role::Field;
}

/// Without what was lost; empty when nothing else is left.
QString withoutLost(QString name)
{
    return name.remove(QChar(QChar::ReplacementCharacter)).simplified();
}

/// Names that are used once each, the later ones with a number behind.
class Taken
{
public:
    explicit Taken(const QStringList &header) : m_header(header.cbegin(), header.cend()) {}

    void add(const QString &name) { m_taken.insert(name); }

    /// `isMade`: the header has it for another column, if it has it.
    QString claim(const QString &name, bool isMade = false)
    {
        QString unique = name;
        for (int n = 2; m_taken.contains(unique) || ((isMade || n > 2) && m_header.contains(unique)); ++n)
            unique = name + u'_' + QString::number(n);
        add(unique);
        return unique;
    }

private:
    QSet<QString> m_taken{QStringLiteral("time")};
    QSet<QString> m_header;
};

/// Columns without a name in a header that has others.
QString noteOnNoNames(const CsvSample &sample, const QList<ColumnPlan> &columns)
{
    QStringList names;
    for (qsizetype i = 0; i < sample.header.size() && i < columns.size(); ++i) {
        if (isStored(columns.at(i)) && sample.header.at(i).trimmed().isEmpty())
            names += columns.at(i).name;
    }
    return names.isEmpty()
               ? QString()
               : WrittenNamesText::tr("The header has no name for some columns, which are called %1. To call one "
                                      "otherwise: --rename %2=NAME.")
                     .arg(inQuotes(names), names.first());
}

/// Columns that are left out together because they have one name.
QStringList notesOnLeftOut(const CsvSample &sample, const ImportHints &hints, const QList<ColumnPlan> &columns)
{
    QStringList notes;
    QStringList names = hints.ignored;
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const auto isMeant = [&name](const ColumnPlan &column) {
            return column.role == ColumnPlan::Role::Ignore && column.name == name;
        };
        const auto count = std::ranges::count_if(columns, isMeant);
        if (count < 2)
            continue;
        Taken taken(sample.header);
        taken.claim(name);
        notes += WrittenNamesText::tr("%1 columns are called \"%2\", and all of them are left out. The second alone: "
                                      "--ignore %3. The first alone: --ignore %2 --field %3.")
                     .arg(QString::number(count), name, taken.claim(name));
    }
    return notes;
}

} // namespace

bool isLeftOut(qsizetype column, const QList<ColumnGuess> &guesses, const ImportHints &hints)
{
    const QString &name = guesses.at(column).name;
    if (!hints.ignored.contains(name))
        return false;
    QStringList header;
    for (const ColumnGuess &guess : guesses)
        header += guess.name;
    if (header.indexOf(name) == column)
        return true;
    Taken taken(header);
    const auto isMentioned = [&hints](const QString &unique) {
        return hints.tags.contains(unique) || hints.fields.contains(unique) || hints.times.contains(unique) ||
               hints.ignored.contains(unique);
    };
    return std::ranges::none_of(header, [&](const QString &other) {
        const QString unique = other == name ? taken.claim(other) : other;
        return unique != name && other == name && isMentioned(unique);
    });
}

QStringList settleNames(const CsvSample &sample, const ImportHints &hints, QList<ColumnPlan> &columns)
{
    QStringList notes;
    Taken taken(sample.header);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        ColumnPlan &column = columns[i];
        const QString before = column.name;
        if (!isStored(column)) {
            // Another one of that name is told apart from it.
            if (column.role == ColumnPlan::Role::Ignore && hints.ignored.contains(before))
                taken.add(before);
            continue;
        }
        const bool hasLost = before.contains(QChar::ReplacementCharacter);
        if (hasLost)
            column.name = withoutLost(before);
        if (column.name.isEmpty())
            column.name = QStringLiteral("column%1").arg(i + 1);
        column.name = taken.claim(column.name, hasLost);
        if (hasLost) {
            notes += WrittenNamesText::tr("The name \"%1\" holds a character that was lost before it came into the "
                                          "file (U+FFFD); that column is called \"%2\". To call it otherwise: "
                                          "--rename \"%2=NAME\".")
                         .arg(before, column.name);
        } else if (column.name != before) {
            notes += WrittenNamesText::tr("The name \"%1\" is taken; that column is called \"%2\".")
                         .arg(before, column.name);
        }
    }
    if (const QString note = noteOnNoNames(sample, columns); !note.isEmpty())
        notes += note;
    return notes + notesOnLeftOut(sample, hints, columns);
}

} // namespace penstock
