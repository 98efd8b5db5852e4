// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/accessfaults.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QSet>

#include <utility>

namespace penstock {

namespace {

/// The letters of one window, and what has each.
class Letters
{
public:
    void add(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            m_owners[key.toString()].append(text);
    }
    /// Those that several have.
    QStringList doubled() const
    {
        QStringList list;
        for (auto key = m_owners.cbegin(); key != m_owners.cend(); ++key) {
            if (key->size() > 1)
                list += key.key() + QStringLiteral(": ") + key->join(QStringLiteral(" | "));
        }
        return list;
    }

private:
    QMap<QString, QStringList> m_owners;
};

} // namespace

bool isThere(const QWidget &widget)
{
    const QWidget *dock = &widget;
    while (dock && !qobject_cast<const QDockWidget *>(dock))
        dock = dock->parentWidget();
    return widget.isVisible() && (!dock || !dock->visibleRegion().isEmpty());
}

QStringList doubledLetters(const QList<QAction *> &entries)
{
    Letters letters;
    for (const QAction *entry : entries) {
        if (!entry->isSeparator() && entry->isVisible())
            letters.add(entry->text());
    }
    return letters.doubled();
}

QStringList doubledLetters(const QWidget &window, const QStringList &also)
{
    QList<std::pair<QString, const QWidget *>> texts; // and the tab that has it; null: the window
    QSet<const QWidget *> tabs{nullptr};
    const auto add = [&](const QString &text, const QWidget &owner) {
        const QWidget *tab = &owner;
        while (tab && !tab->inherits("penstock::QueryTab") && !tab->inherits("penstock::WriteTab"))
            tab = tab->parentWidget();
        texts.append({text, tab});
        tabs.insert(tab);
    };
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->window() != &window || !isThere(*widget))
            continue; // a dialog over it has letters of its own
        if (const auto *const bar = qobject_cast<const QMenuBar *>(widget)) {
            const QList<QAction *> titles = bar->actions();
            for (const QAction *title : titles)
                add(title->text(), *widget);
        } else if (const auto *const button = qobject_cast<const QAbstractButton *>(widget)) {
            add(button->text(), *widget);
        } else if (const auto *const label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            add(label->text(), *widget);
        } else if (const auto *const box = qobject_cast<const QGroupBox *>(widget)) {
            add(box->title(), *widget);
        }
    }
    // Of two tabs that are seen together the letters are those of the one that is worked in.
    QStringList doubled;
    for (const QWidget *tab : std::as_const(tabs)) {
        Letters letters;
        for (const QString &text : also)
            letters.add(text);
        for (const auto &[text, owner] : std::as_const(texts)) {
            if (!owner || owner == tab)
                letters.add(text);
        }
        doubled += letters.doubled();
    }
    doubled.removeDuplicates();
    return doubled;
}

} // namespace penstock
