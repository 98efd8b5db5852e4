// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminfieldedit.h"

#include "core/async/visibletext.h"
#include "ui/admin/grantsedit.h"
#include "ui/common/characterwidth.h"
#include "ui/common/durationwords.h"
#include "ui/common/fixedfont.h"
#include "ui/common/theme.h"
#include "ui/connections/passwordedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace penstock {

namespace {

using Type = AdminFieldInfo::Type;

constexpr int characters = 44;
constexpr int lines = 4;
constexpr int listLines = 3;
constexpr int scriptLines = 9;
constexpr int mostCopies = 1'000;
constexpr int mostLastValues = 10;

/// Of a list that has a line for each.
QString exampleOf(AdminField field)
{
    switch (field) {
    case AdminField::Destinations:
        return QStringLiteral("udp://127.0.0.1:8089");
    case AdminField::Fields:
        return QStringLiteral("temperature:float64");
    case AdminField::ValueColumns:
        return QStringLiteral("temperature");
    default:
        return QStringLiteral("host");
    }
}

QStringList oneOrNone(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList{text};
}

/// toPlainText() makes plain spaces of those that do not break, also of such as are to be stored.
QString exactText(const QPlainTextEdit &edit)
{
    QString text = edit.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text.replace(QChar::LineSeparator, u'\n');
}

/// What a server says of a row, as the field's words.
QString wordOf(const QString &text)
{
    const QString lower = text.toLower();
    return lower == QStringLiteral("all privileges") ? QStringLiteral("all") : lower;
}

} // namespace

AdminFieldEdit::AdminFieldEdit(AdminField field, const QString &label, Names names, QWidget *parent)
    : QWidget(parent), m_field(field), m_info(adminField(field)), m_label(label)
{
    makeEditor(names);
    if (!m_editor->minimumWidth() && !isFlag())
        m_editor->setMinimumWidth(characterWidth(fontMetrics()) * characters);
    if (m_info.type == Type::Choice || m_info.type == Type::Name)
        m_editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_editor->setAccessibleName(label);
    m_editor->setToolTip(m_info.help);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    column->addWidget(m_editor);
    column->addWidget(m_problem);
    setFocusProxy(m_editor);
    connect(this, &AdminFieldEdit::edited, this, [this] {
        m_exact.clear();
        showProblem({});
    });
}

void AdminFieldEdit::makeEditor(Names names)
{
    switch (m_info.type) {
    case Type::Name:
        makeName(names);
        break;
    case Type::Secret: {
        auto *edit = new PasswordEdit(this);
        connect(edit, &QLineEdit::textEdited, this, &AdminFieldEdit::edited);
        m_read = [edit] { return oneOrNone(edit->text()); };
        m_editor = edit;
        break;
    }
    case Type::Duration:
        makeLine(m_field == AdminField::Retention ? tr("30d, 12h, or inf for ever") : tr("30d, 12h, 90s"));
        m_write = [edit = static_cast<QLineEdit *>(m_editor)](const QString &text) {
            edit->setText(durationInput(text));
        };
        break;
    case Type::Time:
        makeLine(QStringLiteral("2024-01-31T12:00:00Z"));
        break;
    case Type::Count:
        makeCount();
        break;
    case Type::Choice:
        makeChoice();
        break;
    case Type::Flag:
        makeFlag();
        break;
    case Type::Tags:
        makeLines(tr("host=server 1, one in each line", "an example of key=value"), true);
        break;
    case Type::Statement:
        makeLines(m_field == AdminField::Script
                      ? QStringLiteral("from(bucket: \"plant\")\n    |> range(start: -1h)\n    |> mean()\n"
                                       "    |> to(bucket: \"hourly\")")
                      : QStringLiteral("SELECT mean(value) INTO hourly FROM readings GROUP BY time(1h)"),
                  false);
        break;
    case Type::Lines:
        makeLines(exampleOf(m_field), true);
        break;
    case Type::Grants:
        makeGrants();
        break;
    }
}

void AdminFieldEdit::makeName(Names names)
{
    if (names == Names::Free) {
        makeLine(m_field == AdminField::Cron ? QStringLiteral("0 */6 * * *") : QString());
        return;
    }
    auto *box = new QComboBox(this);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::editTextChanged, this, &AdminFieldEdit::edited);
    m_read = [box] {
        const int at = box->findText(box->currentText(), Qt::MatchExactly | Qt::MatchCaseSensitive);
        return oneOrNone(at >= 0 ? box->itemData(at).toString() : box->currentText());
    };
    m_write = [box](const QString &text) {
        const QSignalBlocker silence(box);
        box->setEditText(text);
    };
    m_offer = [box](const QStringList &offered) {
        const QString before = box->currentText();
        const QSignalBlocker silence(box);
        box->clear();
        for (const QString &name : offered)
            box->addItem(visibleText(name), name);
        box->setEditText(before);
    };
    m_editor = box;
}

void AdminFieldEdit::makeLine(const QString &example)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(example);
    connect(edit, &QLineEdit::textEdited, this, &AdminFieldEdit::edited);
    m_read = [edit] { return oneOrNone(edit->text()); };
    m_write = [edit](const QString &text) { edit->setText(text); };
    m_fix = [edit] { edit->setReadOnly(true); };
    m_editor = edit;
}

void AdminFieldEdit::makeLines(const QString &example, bool isList)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setPlaceholderText(example);
    edit->setTabChangesFocus(true);
    useFixedFont(*edit);
    const int shown = m_field == AdminField::Script ? scriptLines : m_info.type == Type::Lines ? listLines : lines;
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * shown + 2 * spacing::small);
    connect(edit, &QPlainTextEdit::textChanged, this, &AdminFieldEdit::edited);
    m_read = [edit, isList] {
        const QString text = exactText(*edit);
        return isList ? text.split(u'\n', Qt::SkipEmptyParts) : oneOrNone(text.trimmed());
    };
    m_write = [edit](const QString &text) {
        const QSignalBlocker silence(edit);
        edit->setPlainText(text);
    };
    m_editor = edit;
}

void AdminFieldEdit::makeChoice()
{
    auto *box = new QComboBox(this);
    for (qsizetype i = 0; i < m_info.choices.size(); ++i)
        box->addItem(m_info.choiceTexts.value(i), m_info.choices[i]);
    connect(box, &QComboBox::activated, this, &AdminFieldEdit::edited);
    m_read = [box] { return oneOrNone(box->currentData().toString()); };
    m_write = [box](const QString &text) { box->setCurrentIndex(std::max(0, box->findData(wordOf(text)))); };
    m_fix = [box] { box->setEnabled(false); };
    m_editor = box;
}

void AdminFieldEdit::makeCount()
{
    auto *box = new QSpinBox(this);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const bool mayBeLeft = m_field == AdminField::MaxCardinality;
    box->setRange(mayBeLeft ? 0 : 1, mayBeLeft                           ? std::numeric_limits<int>::max()
                                     : m_field == AdminField::CacheCount ? mostLastValues
                                                                         : mostCopies);
    if (mayBeLeft)
        box->setSpecialValueText(tr("As the server has it"));
    box->setGroupSeparatorShown(true);
    connect(box, &QSpinBox::valueChanged, this, &AdminFieldEdit::edited);
    m_read = [box] { return box->value() < 1 ? QStringList() : QStringList{QString::number(box->value())}; };
    m_editor = box;
}

void AdminFieldEdit::makeFlag()
{
    auto *box = new QCheckBox(m_label, this);
    connect(box, &QCheckBox::toggled, this, &AdminFieldEdit::edited);
    m_read = [box] { return box->isChecked() ? QStringList{QString()} : QStringList(); };
    m_write = [box](const QString &text) {
        box->setChecked(text == QStringLiteral("true") || text == QStringLiteral("inactive"));
    };
    m_editor = box;
}

void AdminFieldEdit::makeGrants()
{
    auto *edit = new GrantsEdit(this);
    connect(edit, &GrantsEdit::edited, this, &AdminFieldEdit::edited);
    m_read = [edit] { return edit->grants(); };
    m_offer = [edit](const QStringList &names) { edit->offer(names); };
    m_editor = edit;
}

QStringList AdminFieldEdit::values() const
{
    return m_exact.isEmpty() ? m_read() : QStringList{m_exact};
}

void AdminFieldEdit::setText(const QString &text)
{
    if (m_info.type == Type::Name)
        m_exact = text; // a field of one line would make another name of one with two
    if (m_write)
        m_write(m_info.type == Type::Name ? visibleText(text) : text);
}

void AdminFieldEdit::setFixed()
{
    if (m_fix)
        m_fix();
}

void AdminFieldEdit::offer(const QStringList &names)
{
    if (m_offer)
        m_offer(names);
}

void AdminFieldEdit::showProblem(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColor(ThemeRole::Error));
    m_problem->setPalette(colours);
    m_problem->setText(visibleText(text));
    m_problem->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text);
}

QString AdminFieldEdit::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

} // namespace penstock
