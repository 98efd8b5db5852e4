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
#include <QTabBar>

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

QStringList doubledLetters(const QWidget &window)
{
    Letters letters;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->window() != &window || !isThere(*widget))
            continue; // a dialog over it has letters of its own
        if (const auto *const bar = qobject_cast<const QMenuBar *>(widget)) {
            const QList<QAction *> titles = bar->actions();
            for (const QAction *title : titles)
                letters.add(title->text());
        } else if (const auto *const button = qobject_cast<const QAbstractButton *>(widget)) {
            letters.add(button->text());
        } else if (const auto *const label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            letters.add(label->text());
        } else if (const auto *const box = qobject_cast<const QGroupBox *>(widget)) {
            letters.add(box->title());
        }
    }
    return letters.doubled();
}

} // namespace penstock
