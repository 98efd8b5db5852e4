// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/patterndialog.h"

#include "core/workspace/patternstore.h"
#include "ui/common/characterwidth.h"
#include "ui/common/fixedfont.h"
#include "ui/common/theme.h"
#include "ui/query/queryhighlighter.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <array>

namespace penstock {

namespace {

constexpr std::array languages{Language::InfluxQl, Language::Sql, Language::Flux};
constexpr int textLines = 8;

/// toPlainText() makes plain spaces of those that do not break.
QString exactText(const QPlainTextEdit &edit)
{
    QString text = edit.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text.replace(QChar::LineSeparator, u'\n');
}

} // namespace

PatternDialog::PatternDialog(PatternStore &store, const OwnPattern &pattern,
                             const std::optional<QueryPattern> &replaced, QWidget *parent)
    : QDialog(parent),
      m_store(store),
      m_replaced(replaced),
      m_title(new QLineEdit(pattern.pattern.title())),
      m_name(new QLineEdit(pattern.pattern.name())),
      m_group(new QLineEdit(pattern.group)),
      m_language(new QComboBox),
      m_text(new QPlainTextEdit(pattern.pattern.text())),
      m_colours(new QueryHighlighter(m_text->document())),
      m_state(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(replaced ? tr("Pattern %1").arg(replaced->name()) : tr("New pattern"));
    m_name->setPlaceholderText(tr("for penstock-cli query --pattern"));
    m_group->setPlaceholderText(tr("none"));
    QStringList groups;
    for (const OwnPattern &own : store.patterns())
        groups += own.group;
    groups.removeDuplicates();
    m_group->setCompleter(new QCompleter(groups, m_group));
    for (const Language language : languages)
        m_language->addItem(languageName(language));
    m_language->setCurrentText(languageName(pattern.pattern.language()));
    useFixedFont(*m_text);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(
        QStringLiteral("SELECT mean(\"{field}\") FROM \"{measurement}\"\nWHERE host = '{value}'"));
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * textLines);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setMinimumHeight(m_state->fontMetrics().lineSpacing() * 2);
    m_state->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Group"), m_group);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("Te&xt"), m_text);
    form->addRow(QString(), m_state);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PatternDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PatternDialog::reject);
    for (QLineEdit *edit : {m_title, m_name, m_group})
        connect(edit, &QLineEdit::textChanged, this, &PatternDialog::check);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PatternDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PatternDialog::check);
    resize(characterWidth(fontMetrics()) * 80, sizeHint().height());
    check();
    m_title->setFocus();
}

OwnPattern PatternDialog::pattern() const
{
    const QString name = m_name->text().trimmed();
    const QString title = m_title->text().trimmed();
    return {m_group->text().trimmed(), QueryPattern(name, title.isEmpty() ? name : title, exactText(*m_text),
                                                    languages[std::size_t(std::max(0, m_language->currentIndex()))])};
}

/// What is wrong, or which values it will ask for.
void PatternDialog::check()
{
    const OwnPattern made = pattern();
    m_colours->setLanguage(made.pattern.language());
    const Status status = made.check();
    QStringList places;
    for (const QueryPattern::Placeholder &place : made.pattern.placeholders())
        places += place.name;
    m_state->setText(!status          ? status.error().message
                     : places.empty() ? tr("It asks for no value. Write {name} where one is to stand: in quotes it may "
                                           "be any text, without quotes a number, a duration or a word.")
                                      : tr("It asks for: %1.").arg(places.join(QStringLiteral(", "))));
    QPalette colours = m_state->palette();
    const bool isWrong = !status && !made.pattern.name().isEmpty(); // nothing written yet is no mistake
    colours.setColor(QPalette::WindowText, themeColor(isWrong ? ThemeRole::Error : ThemeRole::Muted));
    m_state->setPalette(colours);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(status.has_value());
}

void PatternDialog::accept()
{
    const OwnPattern made = pattern();
    const Status status = m_store.put(made, m_replaced);
    if (status) {
        Q_EMIT kept(made.pattern.name());
        QDialog::accept();
        return;
    }
    m_state->setText(status.error().message);
    QPalette colours = m_state->palette();
    colours.setColor(QPalette::WindowText, themeColor(ThemeRole::Error));
    m_state->setPalette(colours);
}

void PatternDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_buttons) {
        m_colours->updateColours();
        check();
    }
}

} // namespace penstock
