// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/palette/shortcutlist.h"

#include "core/workspace/keychoices.h"
#include "ui/common/keymap.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace penstock {

namespace {

constexpr int lines = 12;

QStringList portable(const QList<QKeySequence> &keys)
{
    QStringList texts;
    texts.reserve(keys.size());
    for (const QKeySequence &key : keys)
        texts += key.toString(QKeySequence::PortableText);
    return texts;
}

} // namespace

ShortcutList::ShortcutList(const QMenuBar &menus, KeyMap &keys, QWidget *parent)
    : QWidget(parent), m_menus(menus), m_keys(keys), m_list(new QTreeWidget(this))
{
    m_wanted = new QLineEdit(this);
    m_wanted->setPlaceholderText(tr("Find a key or what it does"));
    m_wanted->setAccessibleName(tr("Find a key or what it does"));
    m_wanted->setClearButtonEnabled(true);
    m_list->setHeaderLabels({tr("Keys"), tr("What they do"), tr("Where")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_wanted);
    column->addWidget(m_list, 1);
    column->addWidget(makeForm());
    connect(m_wanted, &QLineEdit::textChanged, this, &ShortcutList::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_key->clear();
        judge();
    });
    connect(&m_keys.choices(), &KeyChoices::changed, this, &ShortcutList::fill);
    fill();
    for (int i = 0; i < m_list->columnCount(); ++i)
        m_list->resizeColumnToContents(i);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * lines);
}

int ShortcutList::find(const QString &text)
{
    m_wanted->setText(text);
    int found = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        found += m_list->topLevelItem(i)->isHidden() ? 0 : 1;
    if (found == 0)
        m_wanted->clear();
    return found;
}

/// The field tells what it has when it loses the focus, which it does while the window goes.
ShortcutList::~ShortcutList()
{
    m_key->disconnect(this);
}

QWidget *ShortcutList::makeForm()
{
    auto *form = new QWidget(this);
    auto *label = new QLabel(tr("&New key"));
    m_key = new QKeySequenceEdit;
    m_key->setToolTip(tr("Press the key that the chosen command is to have"));
    label->setBuddy(m_key);
    m_state = new QLabel;
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(m_state->fontMetrics().lineSpacing() * 2);
    m_state->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    const auto button = [](const QString &text) {
        auto *made = new QPushButton(text);
        made->setAutoDefault(false);
        return made;
    };
    m_set = button(tr("&Set"));
    m_add = button(tr("&Add"));
    m_add->setToolTip(tr("Beside the keys that it has"));
    m_clear = button(tr("N&o key"));
    m_reset = button(tr("&Usual key"));
    m_resetAll = button(tr("A&ll usual keys"));
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(label);
    row->addWidget(m_key, 1);
    row->addWidget(m_set);
    row->addWidget(m_add);
    auto *others = new QHBoxLayout;
    others->setSpacing(spacing::small);
    others->addStretch(1);
    for (QPushButton *one : {m_clear, m_reset, m_resetAll})
        others->addWidget(one);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    column->addLayout(row);
    column->addWidget(m_state);
    column->addLayout(others);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutList::judge);
    connect(m_set, &QPushButton::clicked, this, [this] { set(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { set(true); });
    connect(m_clear, &QPushButton::clicked, this, &ShortcutList::clearKeys);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutList::reset);
    connect(m_resetAll, &QPushButton::clicked, this, [this] { m_keys.choices().forgetAll(); });
    return form;
}

void ShortcutList::fill()
{
    const int chosen = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_rows = keyRows(m_menus, m_keys);
    m_list->clear();
    for (const KeyRow &row : std::as_const(m_rows)) {
        auto *item = new QTreeWidgetItem({keysText(row.keys), row.what, row.where});
        item->setToolTip(1, row.what);
        QFont font = m_list->font();
        font.setBold(row.isChanged());
        item->setFont(0, font);
        if (row.isChanged())
            item->setToolTip(0, tr("Usually: %1").arg(row.usual.isEmpty() ? tr("none") : keysText(row.usual)));
        m_list->addTopLevelItem(item);
    }
    filter(findChild<QLineEdit *>()->text());
    if (chosen >= 0)
        m_list->setCurrentItem(m_list->topLevelItem(chosen));
    judge();
}

void ShortcutList::filter(const QString &text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString all = item->text(0) + u' ' + item->text(1) + u' ' + item->text(2);
        item->setHidden(!all.contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

const KeyRow *ShortcutList::current() const
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    return index < 0 || index >= m_rows.size() ? nullptr : &m_rows[index];
}

/// The first of them: commands have single keys.
QKeySequence ShortcutList::typed() const
{
    const QKeySequence all = m_key->keySequence();
    return all.isEmpty() ? all : QKeySequence(all[0]);
}

const KeyRow *ShortcutList::ownerOf(const QKeySequence &key) const
{
    const KeyRow *const own = current();
    const auto owner = std::ranges::find_if(m_rows, [&](const KeyRow &row) {
        const bool isOther = !own || row.command.isEmpty() || row.command != own->command;
        return isOther && row.keys.contains(key);
    });
    return owner == m_rows.end() ? nullptr : &*owner;
}

/// What can be done with the chosen command and the key that was pressed, and why not.
void ShortcutList::judge()
{
    const KeyRow *const row = current();
    const bool isFree = row && !row->command.isEmpty();
    const QKeySequence key = typed();
    const KeyRow *const owner = key.isEmpty() ? nullptr : ownerOf(key);
    const QString name = key.toString(QKeySequence::NativeText);
    QString problem = isFree ? whyNoKey(key, m_menus) : QString();
    if (isFree && problem.isEmpty() && owner && owner->command.isEmpty())
        problem = tr("%1 is “%2” (%3), which keeps its keys.").arg(name, owner->what, owner->where);
    QString note;
    if (!row)
        note = tr("Choose what is to have another key.");
    else if (!isFree)
        note = tr("“%1” keeps its keys.").arg(row->what);
    else if (!problem.isEmpty())
        note = problem;
    else if (owner)
        note = tr("%1 is “%2” (%3) by now; that would have it no more.").arg(name, owner->what, owner->where);
    else if (key.isEmpty())
        note = tr("Press the key that “%1” is to have.").arg(row->what);
    else
        note = tr("%1 is free.").arg(name);
    m_state->setText(note);
    QPalette colours = m_state->palette();
    colours.setColor(QPalette::WindowText, themeColor(!problem.isEmpty() ? ThemeRole::Error
                                                      : owner            ? ThemeRole::Paused
                                                                         : ThemeRole::Muted));
    m_state->setPalette(colours);
    const bool canSet = isFree && problem.isEmpty() && !key.isEmpty();
    m_key->setEnabled(isFree);
    m_set->setEnabled(canSet);
    m_set->setText(owner && canSet ? tr("&Set, and take it there") : tr("&Set"));
    m_add->setEnabled(canSet && !row->keys.isEmpty() && !row->keys.contains(key));
    m_clear->setEnabled(isFree && !row->keys.isEmpty());
    m_reset->setEnabled(isFree && row->isChanged());
    m_resetAll->setEnabled(!m_keys.choices().isEmpty());
}

void ShortcutList::set(bool isAdding)
{
    const KeyRow *const row = current();
    const QKeySequence key = typed();
    if (!row || row->command.isEmpty() || key.isEmpty())
        return;
    const KeyRow target = *row; // the rows are made anew
    if (const KeyRow *const owner = ownerOf(key)) {
        QList<QKeySequence> left = owner->keys;
        left.removeAll(key);
        choose(owner->command, left);
    }
    choose(target.command, isAdding ? target.keys + QList{key} : QList{key});
    m_key->clear();
    judge();
}

void ShortcutList::clearKeys()
{
    if (const KeyRow *const row = current())
        choose(row->command, {});
}

/// Whoever has it meanwhile gives it back.
void ShortcutList::reset()
{
    const KeyRow *const row = current();
    if (!row)
        return;
    const KeyRow target = *row;
    for (const QKeySequence &key : target.usual) {
        const KeyRow *const owner = ownerOf(key);
        if (!owner || owner->command.isEmpty())
            continue;
        QList<QKeySequence> left = owner->keys;
        left.removeAll(key);
        choose(owner->command, left);
    }
    m_keys.choices().forget(target.command);
}

void ShortcutList::choose(const QString &command, const QList<QKeySequence> &keys)
{
    m_keys.choices().choose(command, portable(keys));
}

} // namespace penstock
