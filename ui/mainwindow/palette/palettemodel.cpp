// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/palette/palettemodel.h"

#include "core/async/visibletext.h"
#include "ui/common/theme.h"

namespace penstock {

PaletteModel::PaletteModel(std::vector<PaletteEntries> entries, QObject *parent)
    : QAbstractListModel(parent), m_entries(std::move(entries))
{
    find({});
}

void PaletteModel::find(const QString &text)
{
    beginResetModel();
    m_rows.clear();
    m_more = 0;
    m_isCounted = true;
    m_isAsked = !text.isEmpty();
    std::vector<NameList::Found> found;
    found.reserve(m_entries.size());
    for (const PaletteEntries &entries : m_entries)
        found.push_back(namesOf(entries).find(text, mostOfAKind));
    const auto add = [this](std::size_t kind, const std::vector<std::size_t> &names) {
        for (const std::size_t name : names)
            m_rows.push_back({kind, name});
    };
    for (std::size_t kind = 0; kind < found.size(); ++kind)
        add(kind, found[kind].beginning);
    for (std::size_t kind = 0; kind < found.size(); ++kind) {
        add(kind, found[kind].within);
        m_isCounted = m_isCounted && found[kind].isCounted;
        m_more += found[kind].all - found[kind].beginning.size() - found[kind].within.size();
        m_more += m_entries[kind].names->size() - namesOf(m_entries[kind]).size();
    }
    endResetModel();
}

const NameList &PaletteModel::namesOf(const PaletteEntries &entries) const
{
    return entries.unasked && !m_isAsked ? *entries.unasked : *entries.names;
}

void PaletteModel::choose(int row) const
{
    const Row &chosen = m_rows.at(std::size_t(row));
    const PaletteEntries &entries = m_entries[chosen.kind];
    entries.choose(namesOf(entries).at(chosen.name).name);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const PaletteEntries &entries = m_entries[row.kind];
    const NameList::Name &name = namesOf(entries).at(row.name);
    const QString detail =
        name.detail.isEmpty() ? entries.kind : entries.kind + QStringLiteral(" · ") + visibleText(name.detail);
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(name.name);
    case DetailRole:
        return detail;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "name, what it is").arg(visibleText(name.name), detail);
    case Qt::DecorationRole:
        return themedIcon(entries.icon, ThemeRole::Muted);
    default:
        return {};
    }
}

} // namespace penstock
