// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/fieldeditdialog.h"

#include "core/async/visibletext.h"
#include "core/editing/fieldtext.h"
#include "ui/common/characterwidth.h"
#include "ui/common/fixedfont.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr int widthInCharacters = 84;
constexpr int linesOfText = 5;

/// What a text field takes for the end of a line.
QStringList lineEndsOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("\\r\\n|[\\r\\n\\x{2029}]"));
    QStringList ends;
    for (auto found = end.globalMatch(text); found.hasNext();)
        ends += found.next().captured();
    return ends;
}

} // namespace

FieldEditDialog::FieldEditDialog(const Field &field, const std::function<QString(const QString &)> &stage,
                                 QWidget *parent)
    : QDialog(parent), m_stage(stage), m_problem(new RoleLabel(ThemeRole::Error, this))
{
    setWindowTitle(tr("Edit “%1”").arg(visibleText(field.name)));
    auto *point = new RoleLabel(ThemeRole::Text, this);
    point->setElided(true);
    point->setText(visibleText(field.point));
    auto *type = new RoleLabel(ThemeRole::Text, this);
    type->setText(tr("%1; it stays what it is").arg(fieldTypeName(field.type)));
    auto *form = new QFormLayout;
    form->addRow(tr("Point"), point);
    form->addRow(tr("Type"), type);
    QWidget *editor = nullptr;
    if (field.type == u"string") {
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(fontMetrics().lineSpacing() * linesOfText);
        editor = m_text;
    } else {
        m_line = new QLineEdit(this);
        useFixedFont(*m_line);
        editor = m_line;
    }
    editor->setAccessibleName(tr("New value"));
    form->addRow(tr("&New value"), editor);
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("What is wrong with the value"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Stage the change"));
    connect(buttons, &QDialogButtonBox::accepted, this, &FieldEditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(buttons);
    resize(characterWidth(fontMetrics()) * widthInCharacters, sizeHint().height());
    setTyped(field.value);
    editor->setFocus();
}

QString FieldEditDialog::typed() const
{
    if (!m_text)
        return m_line->text();
    if (!m_text->document()->isModified())
        return m_given;
    // Raw: a plain text would have blanks where no-break spaces are.
    const QStringList lines = m_text->document()->toRawText().split(QChar::ParagraphSeparator);
    const QStringList ends = lineEndsOf(m_given);
    const QString usual = ends.value(0, QStringLiteral("\n"));
    const bool areAsBefore = ends.size() + 1 == lines.size();
    QString text = lines.constFirst();
    for (qsizetype i = 1; i < lines.size(); ++i)
        text += (areAsBefore ? ends[i - 1] : usual) + lines[i];
    return text;
}

void FieldEditDialog::setTyped(const QString &text)
{
    m_given = text;
    if (m_text) {
        m_text->setPlainText(text);
        m_text->selectAll();
    } else {
        m_line->setText(text);
        m_line->selectAll();
    }
}

QString FieldEditDialog::problem() const
{
    return m_problem->text();
}

void FieldEditDialog::accept()
{
    const QString problem = m_stage(typed());
    m_problem->setText(problem);
    if (problem.isEmpty())
        QDialog::accept();
    else
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // its words take lines
}

} // namespace penstock
