// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;

namespace penstock {

class RawAnswer;
class RoleLabel;

/// What the server sent, as it came; beside bytes that are no text, what they say.
class RawView final : public QWidget
{
    Q_OBJECT

public:
    explicit RawView(QWidget *parent = nullptr);

    /// Null: nothing. It must outlive this, or the next call.
    void setAnswer(const RawAnswer *answer);
    /// More has come. Costs nothing while nobody looks.
    void update();

    QString text() const;
    QString decoded() const;
    QString summary() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void present();
    QString summaryText(const QString &decoded) const;

    const RawAnswer *m_answer = nullptr;
    RoleLabel *m_summary = nullptr;
    QCheckBox *m_indented = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPlainTextEdit *m_decoded = nullptr; ///< hidden when there is nothing to decode
    qint64 m_shownBytes = -1;
    bool m_shownIndented = false;
};

} // namespace penstock
