// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fileedit.h"

#include "ui/common/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace penstock {

FileEdit::FileEdit(const QString &title, const QStringList &filters, QWidget *parent)
    : QWidget(parent), m_title(title), m_filters(filters)
{
    m_path = new QLineEdit(this);
    auto *button = new QToolButton(this);
    button->setText(tr("Choose…"));
    button->setAccessibleName(title);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_path, 1);
    layout->addWidget(button);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textEdited, this, &FileEdit::edited);
    connect(button, &QToolButton::clicked, this, &FileEdit::choose);
}

QString FileEdit::path() const
{
    return m_path->text().trimmed();
}

void FileEdit::setPath(const QString &path)
{
    m_path->setText(path);
}

void FileEdit::setPlaceholderText(const QString &text)
{
    m_path->setPlaceholderText(text);
}

void FileEdit::setAccessibleName(const QString &name)
{
    m_path->setAccessibleName(name);
}

void FileEdit::choose()
{
    auto *dialog = new QFileDialog(this, m_title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(m_filters);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_path->setText(file);
        Q_EMIT edited();
    });
    dialog->open();
}

} // namespace penstock
