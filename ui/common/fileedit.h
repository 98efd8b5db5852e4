// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace penstock {

/// A path that is typed or chosen.
class FileEdit final : public QWidget
{
    Q_OBJECT

public:
    /// The title of the file dialog also names the button for screen readers; filters as QFileDialog has them.
    FileEdit(const QString &title, const QStringList &filters, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);
    void setPlaceholderText(const QString &text);
    void setAccessibleName(const QString &name);

Q_SIGNALS:
    void edited();

private:
    void choose();

    QString m_title;
    QStringList m_filters;
    QLineEdit *m_path = nullptr;
};

} // namespace penstock
