// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/editorlook.h"

#include <QPlainTextEdit>

namespace penstock {

class EditorGutter;

/// A text in the fixed font with the numbers of its lines, where files are not dropped into: they are the
/// window's.
class NumberedEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NumberedEditor(QWidget *parent = nullptr);
    ~NumberedEditor() override;

    int gutterWidth() const;

    const EditorLook &look() const { return m_look; }
    virtual void setLook(const EditorLook &look);

    /// The text between two places exactly as it is, with line feeds between its lines: toPlainText() makes plain
    /// spaces of those that do not break.
    QString exactText(int position, qsizetype length) const;

protected:
    /// Beside that line, counted from 0; invalid: none.
    virtual QColor lineMark(int line) const;
    void updateMarks();

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    friend class EditorGutter;

    void updateGutter(const QRect &area, int scrolled);
    void placeGutter();

    EditorGutter *m_gutter = nullptr;
    EditorLook m_look;
};

} // namespace penstock
