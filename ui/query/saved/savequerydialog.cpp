// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/saved/savequerydialog.h"

#include "core/query/queryfile.h"
#include "core/workspace/filename.h"
#include "core/workspace/querylibrary.h"
#include "ui/common/characterwidth.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace penstock {

namespace {

constexpr int characters = 64;

} // namespace

SaveQueryDialog::SaveQueryDialog(QueryLibrary &library, const QString &folder, const QString &name, Language language,
                                 QWidget *parent)
    : QDialog(parent),
      m_library(library),
      m_language(language),
      m_name(new QLineEdit(name)),
      m_folder(new QComboBox),
      m_state(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save the query"));
    m_folder->setEditable(true);
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    m_folder->lineEdit()->setPlaceholderText(tr("none"));
    m_folder->setToolTip(tr("One that is there, or a new one: plant/daily"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setMinimumHeight(m_state->fontMetrics().lineSpacing() * 2);
    m_state->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto *elsewhere = buttons->addButton(tr("&Elsewhere…"), QDialogButtonBox::ActionRole);
    elsewhere->setToolTip(tr("As a file in any other place"));

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Folder"), m_folder);
    form->addRow(QString(), m_state);
    form->addRow(buttons);
    fillFolders();
    m_folder->setCurrentText(folder);
    connect(&m_library, &QueryLibrary::entriesChanged, this, &SaveQueryDialog::fillFolders);
    m_library.watch();

    connect(m_name, &QLineEdit::textChanged, this, &SaveQueryDialog::check);
    connect(m_folder, &QComboBox::currentTextChanged, this, &SaveQueryDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_library.fullPath(path()));
        accept();
    });
    connect(elsewhere, &QPushButton::clicked, this, [this] {
        Q_EMIT elsewhereAsked();
        reject();
    });
    resize(characterWidth(fontMetrics()) * characters, sizeHint().height());
    m_name->selectAll();
    m_name->setFocus();
    check();
}

void SaveQueryDialog::fillFolders()
{
    const QString typed = m_folder->currentText();
    m_folder->clear();
    m_folder->addItem(QString());
    for (const QueryLibrary::Entry &entry : m_library.entries()) {
        if (entry.isFolder)
            m_folder->addItem(entry.path);
    }
    m_folder->setCurrentText(typed);
}

QString SaveQueryDialog::path() const
{
    const QString folder = QDir::cleanPath(m_folder->currentText().trimmed());
    const QString name = m_name->text().trimmed() + QueryFile::ending(m_language);
    return m_folder->currentText().trimmed().isEmpty() ? name : folder + u'/' + name;
}

/// What is wrong; empty: nothing.
QString SaveQueryDialog::problem() const
{
    const Status name = checkFileName(m_name->text().trimmed());
    if (!name)
        return name.error().message;
    const QString folder = m_folder->currentText().trimmed();
    const QStringList parts = folder.isEmpty() ? QStringList() : folder.split(u'/');
    for (const QString &part : parts) {
        if (const Status status = checkFileName(part); !status)
            return tr("The folder: %1").arg(status.error().message);
    }
    if (QFileInfo::exists(m_library.fullPath(path())))
        return tr("There is a query of that name already.");
    return {};
}

void SaveQueryDialog::check()
{
    const QString wrong = problem();
    m_state->setText(wrong.isEmpty() ? QDir::toNativeSeparators(m_library.fullPath(path())) : wrong);
    QPalette colours = m_state->palette();
    colours.setColor(QPalette::WindowText, themeColor(wrong.isEmpty() ? ThemeRole::Muted : ThemeRole::Error));
    m_state->setPalette(colours);
    m_save->setEnabled(wrong.isEmpty());
    grow();
}

/// Two lines of another script may be higher than two of the font's own, and a path may be three.
void SaveQueryDialog::grow()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

} // namespace penstock
