// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferenceswindow.h"

#include "core/settings/settings.h"
#include "ui/common/characterwidth.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/preferences/preferencespage.h"
#include "ui/preferences/settingstransfer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace penstock {

namespace {

constexpr int widthInCharacters = 118;
constexpr int heightInLines = 40;
constexpr int pageRole = Qt::UserRole;         ///< the title, as the page is called
constexpr int searchedRole = Qt::UserRole + 1; ///< by what it is found

} // namespace

PreferencesWindow::PreferencesWindow(const Services &services, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_language(services.settings.text(settingkey::language)),
      m_search(new QLineEdit(this)),
      m_nothing(new RoleLabel(ThemeRole::Muted, this)),
      m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_message(new MessageBar(this))
{
    setWindowTitle(tr("Preferences"));
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    m_nothing->setText(tr("Nothing found"));
    m_nothing->hide();
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *left = new QVBoxLayout;
    left->setSpacing(spacing::small);
    left->addWidget(m_search);
    left->addWidget(m_nothing);
    left->addWidget(m_list, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(spacing::small);
    right->addWidget(m_message);
    right->addWidget(m_stack, 1);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(spacing::large);
    parts->addLayout(left);
    parts->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::large);
    column->addLayout(parts, 1);
    column->addWidget(makeButtons());

    const QList<PreferenceGroup> groups = preferenceGroups();
    for (const PreferenceGroup &group : groups) {
        addPage(group.title, group.icon, new PreferencesPage(services.settings, group, m_stack));
        m_list->item(m_list->count() - 1)->setData(searchedRole, group.searched);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &PreferencesWindow::showPage);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesWindow::find);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(&services.settings, &Settings::changed, this, [this](const QString &key) {
        if (key == settingkey::language)
            tellOfLanguage();
    });
    connect(&services.settings, &Settings::failed, m_message, &MessageBar::showError);
    connect(m_message, &MessageBar::actionTriggered, this, &PreferencesWindow::startAgainRequested);
    if (const std::optional<Error> &trouble = services.settings.trouble())
        m_message->showError(*trouble);
    m_list->setCurrentRow(0);
    resize(characterWidth(fontMetrics()) * widthInCharacters, fontMetrics().lineSpacing() * heightInLines);
}

PreferencesWindow::~PreferencesWindow() = default;

QWidget *PreferencesWindow::makeButtons()
{
    auto *row = new QWidget(this);
    auto *transfer = new SettingsTransfer(m_services, *m_message, *this);
    const auto button = [row](const QString &text) {
        auto *made = new QPushButton(text, row);
        made->setAutoDefault(false);
        return made;
    };
    m_restore = button(tr("Usual &values of this page"));
    auto *bring = button(tr("&Import…"));
    bring->setToolTip(tr("Takes settings, keys and connections from a file"));
    auto *take = button(tr("&Export…"));
    take->setToolTip(tr("Writes settings and keys into a file, for another machine. Passwords and tokens stay here."));
    auto *takeAll = button(tr("Export &with connections…"));
    takeAll->setToolTip(tr("The connections as well; their passwords and tokens stay here."));
    auto *close = button(tr("Close"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(m_restore);
    line->addStretch(1);
    for (QPushButton *one : {bring, take, takeAll, close})
        line->addWidget(one);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (auto *page = qobject_cast<PreferencesPage *>(m_stack->currentWidget()))
            page->restore();
    });
    connect(bring, &QPushButton::clicked, transfer, &SettingsTransfer::chooseFile);
    connect(take, &QPushButton::clicked, transfer, [transfer] { transfer->choosePlace(false); });
    connect(takeAll, &QPushButton::clicked, transfer, [transfer] { transfer->choosePlace(true); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void PreferencesWindow::addPage(const QString &title, const QString &icon, QWidget *page, const Finder &finder)
{
    if (finder)
        m_finders.insert(page, finder);
    auto *item = new QListWidgetItem(themedIcon(icon), title, m_list);
    item->setData(pageRole, title);
    item->setData(searchedRole, title);
    m_stack->addWidget(page);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * spacing::large);
}

PreferencesPage *PreferencesWindow::page(const QString &title) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(pageRole).toString() == title)
            return qobject_cast<PreferencesPage *>(m_stack->widget(row));
    }
    return nullptr;
}

void PreferencesWindow::present(const QString &page)
{
    for (int row = 0; row < m_list->count() && !page.isEmpty(); ++row) {
        if (m_list->item(row)->data(pageRole).toString() == page)
            m_list->setCurrentRow(row);
    }
    show();
    raise();
    activateWindow();
    m_list->setFocus(Qt::OtherFocusReason);
}

void PreferencesWindow::showPage(int row)
{
    m_stack->setCurrentIndex(row);
    m_restore->setEnabled(qobject_cast<PreferencesPage *>(m_stack->currentWidget()));
}

/// Pages with what is looked for are written in bold, the others muted; the first of them comes to the front.
void PreferencesWindow::find(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    bool isHere = false;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *const item = m_list->item(row);
        auto *page = qobject_cast<PreferencesPage *>(m_stack->widget(row));
        const QString title = item->data(pageRole).toString();
        const Finder finder = m_finders.value(m_stack->widget(row));
        const int found = page ? page->find(words) : finder && !words.isEmpty() ? finder(words.join(u' ')) : 0;
        if (finder && words.isEmpty())
            finder({});
        const QString names = item->data(searchedRole).toString();
        const bool isNamed = std::ranges::all_of(
            words, [&names](const QString &word) { return names.contains(word, Qt::CaseInsensitive); });
        const bool matches = !words.isEmpty() && (found > 0 || isNamed);
        QFont font = m_list->font();
        font.setBold(matches);
        item->setFont(font);
        item->setText(found > 0 ? tr("%1 (%2)").arg(title).arg(found) : title);
        first = first < 0 && matches ? row : first;
        isHere = isHere || (matches && row == m_list->currentRow());
    }
    colourList();
    const bool isNothing = first < 0 && !words.isEmpty();
    m_nothing->setVisible(isNothing);
    m_search->setAccessibleDescription(isNothing ? m_nothing->text() : QString());
    m_list->setFixedWidth(std::max(m_list->width(), m_list->sizeHintForColumn(0) + 2 * spacing::large));
    if (first >= 0 && !isHere)
        m_list->setCurrentRow(first);
}

/// Pages without what is looked for are faint.
void PreferencesWindow::colourList()
{
    const bool isSearch = !m_search->text().trimmed().isEmpty();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *const item = m_list->item(row);
        const bool isFaint = isSearch && !item->font().bold();
        item->setData(Qt::ForegroundRole, isFaint ? QVariant(themeColor(ThemeRole::Faint)) : QVariant());
    }
}

void PreferencesWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list)
        colourList();
}

void PreferencesWindow::tellOfLanguage()
{
    if (m_services.settings.text(settingkey::language) == m_language) {
        m_message->clear();
        return;
    }
    m_message->showMessage(MessageBar::Kind::Information, tr("The language changes when Penstock starts again."));
    m_message->setAction(tr("Start again now"), false);
}

} // namespace penstock
