// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querytext.h"

#include "ui/common/keymap.h"
#include "ui/query/editing/editorfindbar.h"
#include "ui/query/parameters/parameterpanel.h"
#include "ui/query/queryeditor.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace penstock {

QueryText::QueryText(QWidget *parent)
    : QWidget(parent),
      m_editor(new QueryEditor(this)),
      m_find(new EditorFindBar(*m_editor, m_editor->marks(), this)),
      m_parameters(new ParameterPanel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    m_editor->setMinimumHeight(m_editor->fontMetrics().lineSpacing() * 2);
    column->addWidget(m_find);
    column->addWidget(m_parameters);
    connect(m_editor, &QueryEditor::currentStatementChanged, this, &QueryText::updateParameters);
    setFocusProxy(m_editor);
    connect(m_editor, &QueryEditor::findAsked, m_find, &EditorFindBar::findNext);
    const auto add = [this](const QString &name, const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        nameKeys(shortcut, name);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QStringLiteral("edit.find"), QKeySequence::Find, &QueryText::find);
    add(QStringLiteral("edit.replace"), Qt::CTRL | Qt::Key_H, &QueryText::replaceText);
    add(QStringLiteral("edit.format"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, &QueryText::formatText);
}

void QueryText::updateParameters()
{
    m_parameters->setNames(parameterNames(m_editor->script()), m_editor->language());
}

void QueryText::find()
{
    m_find->open(false);
}

void QueryText::replaceText()
{
    m_find->open(true);
}

void QueryText::formatText()
{
    m_editor->format();
}

void QueryText::toggleComment()
{
    m_editor->toggleComment();
}

} // namespace penstock
