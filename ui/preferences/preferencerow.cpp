// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencerow.h"

#include "core/connection/profile.h"
#include "core/settings/settings.h"
#include "core/time/zonename.h"
#include "ui/common/characterwidth.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/preferences/programnote.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int entryCharacters = 34;

/// As that of a connection.
Status asProxy(const QString &text)
{
    Profile profile = Profile::createNew();
    profile.name = QStringLiteral("new");
    profile.proxy = text;
    return profile.validate();
}

} // namespace

PreferenceRow::PreferenceRow(Settings &settings, const PreferenceText &text, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_setting(*settingOf(text.key)),
      m_text(text),
      m_help(new RoleLabel(ThemeRole::Muted, this))
{
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    m_entry = makeEntry();
    m_entry->setAccessibleName(plainLabel(text.label));
    m_entry->setAccessibleDescription(text.help);
    m_name = new QLabel(m_setting.type == Setting::Type::Switch ? QString() : text.label, this);
    m_name->setBuddy(m_entry);
    m_name->setMinimumHeight(m_entry->sizeHint().height());
    auto *what = new QVBoxLayout;
    what->setSpacing(spacing::hair / 2);
    what->addWidget(m_entry->parentWidget() == this ? m_entry : m_entry->parentWidget(), 0, Qt::AlignLeft);
    what->addWidget(m_help);
    if (m_text.entry == PreferenceText::Entry::Program) {
        m_note = new ProgramNote(this);
        what->addWidget(m_note);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    row->setSpacing(spacing::medium);
    row->addWidget(m_name, 0, Qt::AlignTop);
    row->addLayout(what, 1);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == m_text.key)
            present();
    });
    present();
}

QWidget *PreferenceRow::makeEntry()
{
    switch (m_text.entry) {
    case PreferenceText::Entry::FixedFont:
        return makeFonts();
    case PreferenceText::Entry::Zone:
        return makeZones();
    case PreferenceText::Entry::Proxy:
        return makeLine();
    case PreferenceText::Entry::Folder:
    case PreferenceText::Entry::Program:
        return makePath();
    case PreferenceText::Entry::Plain:
        break;
    }
    switch (m_setting.type) {
    case Setting::Type::Switch:
        return makeSwitch();
    case Setting::Type::Number:
        return makeNumber();
    case Setting::Type::Choice:
        return makeChoice();
    case Setting::Type::Text:
        break;
    }
    return makeLine();
}

QWidget *PreferenceRow::makeSwitch()
{
    auto *box = new QCheckBox(m_text.label, this);
    connect(box, &QCheckBox::toggled, this, [this](bool on) { set(on); });
    return box;
}

QWidget *PreferenceRow::makeNumber()
{
    auto *box = new QSpinBox(this);
    box->setRange(m_setting.orZero ? 0 : m_setting.least, m_setting.most);
    box->setSingleStep(m_setting.most > 50'000 ? 100 : 1);
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false); // a number that is half typed is none
    box->setSuffix(m_text.unit);
    box->setSpecialValueText(m_text.zero);
    box->setAlignment(Qt::AlignRight);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(box, &QSpinBox::valueChanged, this, &PreferenceRow::chooseStep);
    return box;
}

QWidget *PreferenceRow::makeChoice()
{
    auto *box = new QComboBox(this);
    for (qsizetype i = 0; i < m_setting.choices.size(); ++i)
        box->addItem(m_text.choices.value(i), m_setting.choices.at(i));
    connect(box, &QComboBox::activated, this, [this, box] { set(box->currentData()); });
    return box;
}

QWidget *PreferenceRow::makeFonts()
{
    auto *box = new QComboBox(this);
    box->addItem(m_text.zero, QString());
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families) {
        if (QFontDatabase::isFixedPitch(family) && !QFontDatabase::isPrivateFamily(family))
            box->addItem(family, family);
    }
    connect(box, &QComboBox::activated, this, [this, box] { set(box->currentData()); });
    return box;
}

QWidget *PreferenceRow::makeZones()
{
    auto *box = new QComboBox(this);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(m_text.zero);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            box->addItem(QString::fromLatin1(zone));
    }
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setMinimumContentsLength(entryCharacters - 8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::activated, this, [this, box] { chooseText(box->currentText()); });
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, [this, box] { chooseText(box->currentText()); });
    return box;
}

QWidget *PreferenceRow::makeLine()
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(m_text.zero);
    line->setMinimumWidth(characterWidth(fontMetrics()) * entryCharacters);
    connect(line, &QLineEdit::editingFinished, this, [this, line] { chooseText(line->text()); });
    return line;
}

QWidget *PreferenceRow::makePath()
{
    auto *whole = new QWidget(this);
    auto *line = new QLineEdit(whole);
    line->setPlaceholderText(m_text.zero);
    line->setMinimumWidth(std::max(characterWidth(fontMetrics()) * entryCharacters,
                                   fontMetrics().horizontalAdvance(m_text.zero) + spacing::huge));
    auto *choose = new QToolButton(whole);
    choose->setText(tr("Choose…"));
    choose->setAccessibleName(tr("Choose: %1").arg(plainLabel(m_text.label)));
    choose->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::hair);
    row->addWidget(line);
    row->addWidget(choose);
    connect(line, &QLineEdit::editingFinished, this, [this, line] { chooseText(line->text()); });
    connect(choose, &QToolButton::clicked, this, [this, line] { choosePath(line); });
    return line;
}

void PreferenceRow::choosePath(QLineEdit *line)
{
    auto *dialog = new QFileDialog(this, plainLabel(m_text.label), line->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool isFolder = m_text.entry == PreferenceText::Entry::Folder;
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, isFolder);
    connect(dialog, &QFileDialog::fileSelected, this, &PreferenceRow::chooseText);
    dialog->open();
}

/// Between 0 and the least there is nothing: a step leads over it.
void PreferenceRow::chooseStep(int number)
{
    const int before = m_settings.number(m_text.key);
    if (m_setting.orZero && number > 0 && number < m_setting.least)
        set(before > number ? 0 : m_setting.least);
    else
        set(number);
}

void PreferenceRow::chooseText(const QString &text)
{
    const QString wanted = text.trimmed();
    switch (m_text.entry) {
    case PreferenceText::Entry::Zone:
        if (wanted.isEmpty() || wanted == m_text.zero) {
            set(QString());
            return;
        }
        if (!isKnownTimeZone(wanted)) {
            const QStringList near = nearTimeZones(wanted);
            say(near.isEmpty() ? tr("There is no zone of that name.")
                               : tr("There is no zone of that name. Did you mean %1?").arg(near.join(u", ")));
            return;
        }
        break;
    case PreferenceText::Entry::Proxy:
        if (const Status fits = asProxy(wanted); !fits) {
            say(fits.error().message);
            return;
        }
        break;
    case PreferenceText::Entry::Folder:
        if (!wanted.isEmpty() && !QFileInfo(wanted).isDir()) {
            say(tr("There is no such folder."));
            return;
        }
        break;
    default:
        break;
    }
    set(wanted);
}

void PreferenceRow::set(const QVariant &value)
{
    m_settings.setValue(m_text.key, value);
    present();
}

void PreferenceRow::say(const QString &fault)
{
    m_help->setRole(fault.isEmpty() ? ThemeRole::Muted : ThemeRole::Error);
    m_help->setText(fault.isEmpty() ? unbrokenAtSlashes(m_text.help) : fault);
}

void PreferenceRow::present()
{
    const QSignalBlocker blocker(m_entry);
    const QVariant value = m_settings.value(m_text.key);
    if (auto *box = qobject_cast<QCheckBox *>(m_entry)) {
        box->setChecked(value.toBool());
    } else if (auto *number = qobject_cast<QSpinBox *>(m_entry)) {
        number->setValue(value.toInt());
    } else if (auto *choice = qobject_cast<QComboBox *>(m_entry); choice && !choice->isEditable()) {
        if (choice->findData(value) < 0)
            choice->addItem(value.toString(), value); // a font that is not here
        choice->setCurrentIndex(choice->findData(value));
    } else if (choice) {
        choice->setCurrentText(value.toString().isEmpty() ? m_text.zero : value.toString());
    } else if (auto *line = qobject_cast<QLineEdit *>(m_entry)) {
        line->setText(value.toString());
    }
    if (m_note)
        m_note->setPath(value.toString());
    say({});
}

bool PreferenceRow::matches(const QStringList &words) const
{
    const QString &all = m_text.searched;
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void PreferenceRow::setFound(bool found)
{
    m_isFound = found;
    update();
}

int PreferenceRow::nameWidth() const
{
    return m_name->sizeHint().width() + spacing::hair; // an underlined letter is set without its kerning
}

void PreferenceRow::setNameWidth(int width)
{
    m_name->setMinimumWidth(width);
}

void PreferenceRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_isFound)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Highlight));
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 3 : 0, 0, 3, height()),
                     themeColor(ThemeRole::Accent));
}

} // namespace penstock
