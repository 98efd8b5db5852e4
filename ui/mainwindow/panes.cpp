// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/panes.h"

#include "ui/common/focusorder.h"
#include "ui/common/keymap.h"
#include "ui/common/worktab.h"
#include "ui/query/querytabs.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QShortcut>

#include <algorithm>

namespace penstock {

namespace {

constexpr int numberedTabs = 9;

} // namespace

Panes::Panes(QMainWindow &window, QueryTabs &tabs) : QObject(&window), m_window(window), m_tabs(tabs)
{
    const auto add = [&](const QString &name, const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, &window);
        nameKeys(shortcut, name);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QStringLiteral("panes.next"), Qt::Key_F6, [this] { step(true); });
    add(QStringLiteral("panes.previous"), Qt::SHIFT | Qt::Key_F6, [this] { step(false); });
    for (int number = 1; number <= numberedTabs; ++number)
        add(QStringLiteral("tabs.%1").arg(number), Qt::ALT | Qt::Key(Qt::Key_0 + number),
            [this, number] { chooseTab(number - 1); });
    add(QStringLiteral("tabs.next"), Qt::CTRL | Qt::Key_PageDown,
        [this] { chooseTab((m_tabs.currentIndex() + 1) % m_tabs.count()); });
    add(QStringLiteral("tabs.previous"), Qt::CTRL | Qt::Key_PageUp,
        [this] { chooseTab((m_tabs.currentIndex() + m_tabs.count() - 1) % m_tabs.count()); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *old, const QWidget *now) {
        remember(old);
        leaveClosed(old, now);
    });
}

QList<QWidget *> Panes::parts() const
{
    QList<QWidget *> parts;
    const QList<WorkTab *> front = m_tabs.frontTabs();
    for (WorkTab *tab : front)
        parts += tab->parts();
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>()) {
        // One that lies behind another in its place is not seen.
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            parts += dock;
    }
    return parts;
}

void Panes::remember(const QWidget *old)
{
    if (!old)
        return;
    const QList<QWidget *> all = parts();
    for (const QWidget *part : all) {
        if (part == old || part->isAncestorOf(old))
            m_last[part] = const_cast<QWidget *>(old);
    }
    m_last.removeIf([](const auto &one) { return one.value().isNull(); });
}

/// What had the focus in a dock that is closed gives it to the text, and not to what happens to be next.
void Panes::leaveClosed(const QWidget *old, const QWidget *now)
{
    const QWidget *dock = old;
    while (dock && !qobject_cast<const QDockWidget *>(dock))
        dock = dock->parentWidget();
    if (!dock || !dock->isHidden() || !now || now->window() != &m_window)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, dock = QPointer(dock), now] {
            if (dock && dock->isHidden() && QApplication::focusWidget() == now) // and not only on its way
                m_tabs.focusEditor();
        },
        Qt::QueuedConnection);
}

void Panes::step(bool isForward)
{
    const QList<QWidget *> all = parts();
    if (all.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(
        all, [focus](const QWidget *part) { return focus && (part == focus || part->isAncestorOf(focus)); });
    const qsizetype count = all.size();
    qsizetype index = here == all.end() ? (isForward ? -1 : 0) : here - all.begin();
    for (qsizetype tried = 0; tried < count; ++tried) {
        index = (index + (isForward ? 1 : count - 1)) % count;
        enter(all[index]);
        if (QApplication::focusWidget() != focus)
            return;
    }
}

void Panes::enter(QWidget *part)
{
    const QPointer<QWidget> last = m_last.value(part);
    const bool isStillThere = last && (part == last || part->isAncestorOf(last)) && takesTabFocus(*last);
    if (QWidget *target = isStillThere ? last.data() : firstToFocus(*part))
        target->setFocus(Qt::ShortcutFocusReason);
}

void Panes::chooseTab(int index)
{
    if (index >= m_tabs.count())
        return;
    m_tabs.setCurrentIndex(index);
    m_tabs.focusEditor();
}

} // namespace penstock
