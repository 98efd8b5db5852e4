// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/palette/shortcutlist.h"

#include "ui/common/theme.h"
#include "ui/mainwindow/palette/windowentries.h"

#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr int characters = 70;
constexpr int lines = 26;

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutList::ShortcutList(const QMenuBar &menus, QWidget *window) : QDialog(window), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *wanted = new QLineEdit(this);
    wanted->setPlaceholderText(tr("Find a key or what it does"));
    wanted->setAccessibleName(tr("Find a key or what it does"));
    wanted->setClearButtonEnabled(true);
    m_list->setHeaderLabels({tr("Keys"), tr("What they do"), tr("Where")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::hair);
    column->addWidget(wanted);
    column->addWidget(m_list, 1);
    connect(wanted, &QLineEdit::textChanged, this, &ShortcutList::filter);
    addCommands(menus);
    addOthers();
    for (int i = 0; i < m_list->columnCount(); ++i)
        m_list->resizeColumnToContents(i);
    const QSize size(fontMetrics().averageCharWidth() * characters, fontMetrics().lineSpacing() * lines);
    resize(size.boundedTo(window->size() * 0.9));
}

void ShortcutList::addCommands(const QMenuBar &menus)
{
    for (const MenuCommand &command : commandsOf(menus)) {
        if (!command.keys.isEmpty())
            add(command.menu, command.keys, command.text);
    }
}

/// Keys that belong to a part of the window and stand in no menu.
void ShortcutList::addOthers()
{
    const QString window = tr("Window");
    add(window, native(Qt::Key_F6), tr("To the next part: text, answer, docks"));
    add(window, native(Qt::SHIFT | Qt::Key_F6), tr("To the part before"));
    add(window, tr("%1 … %2").arg(native(Qt::ALT | Qt::Key_1), native(Qt::ALT | Qt::Key_9)), tr("To that tab"));
    add(window, native(Qt::CTRL | Qt::Key_PageDown), tr("To the next tab"));
    add(window, native(Qt::CTRL | Qt::Key_PageUp), tr("To the tab before"));
    const QString text = tr("Query text");
    add(text, native(Qt::CTRL | Qt::Key_Space), tr("Offer what can be written here"));
    add(text, native(Qt::Key_F3), tr("Find the next place"));
    add(text, native(Qt::SHIFT | Qt::Key_F3), tr("Find the place before"));
    add(text, native(Qt::Key_Tab), tr("Indent the lines"));
    add(text, native(Qt::SHIFT | Qt::Key_Tab), tr("Indent the lines less"));
}

void ShortcutList::add(const QString &group, const QString &keys, const QString &what)
{
    m_list->addTopLevelItem(new QTreeWidgetItem({keys, what, group}));
}

void ShortcutList::filter(const QString &text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString all = item->text(0) + u' ' + item->text(1) + u' ' + item->text(2);
        item->setHidden(!all.contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

} // namespace penstock
