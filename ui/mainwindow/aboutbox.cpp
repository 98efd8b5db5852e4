// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/aboutbox.h"

#include "core/source/libraryversions.h"
#include "ui/common/characterwidth.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QIcon>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr int textCharacters = 64; // in a line
constexpr double nameSize = 1.5;   // times the usual font

/// The libraries and what they run on.
QList<LibraryVersion> shownVersions()
{
    QList<LibraryVersion> versions = libraryVersions();
    versions += {AboutBox::tr("System"), QSysInfo::prettyProductName()};
    versions += {AboutBox::tr("Processor"), QSysInfo::currentCpuArchitecture()};
    versions += {AboutBox::tr("Display"), QGuiApplication::platformName()};
    return versions;
}

QLabel *newText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(characterWidth(label->fontMetrics()) * textCharacters);
    return label;
}

QWidget *newHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *picture = new QLabel(head);
    const int side = head->fontMetrics().height() * 4;
    picture->setPixmap(QIcon(QStringLiteral(":/penstock.svg")).pixmap(side, side));
    auto *name = new QLabel(AboutBox::tr("Penstock %1").arg(QStringLiteral(PENSTOCK_VERSION)), head);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * nameSize);
    name->setFont(font);
    auto *kind = new RoleLabel(ThemeRole::Muted, head);
    kind->setText(AboutBox::tr("A workbench for InfluxDB. Not made by InfluxData."));
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(0);
    grid->addWidget(picture, 0, 0, 2, 1);
    grid->addWidget(name, 0, 1, Qt::AlignBottom);
    grid->addWidget(kind, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    return head;
}

QWidget *newVersions(QWidget *parent)
{
    auto *table = new QWidget(parent);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::hair);
    const QList<LibraryVersion> versions = shownVersions();
    const int rows = int(versions.size() + 1) / 2; // beside each other: it fits on a small screen at 200 %
    int place = 0;
    for (const auto &[name, version] : versions) {
        const int column = 2 * (place / rows);
        const int row = place++ % rows;
        auto *what = new RoleLabel(ThemeRole::Muted, table);
        what->setText(name);
        auto *which = new QLabel(version, table);
        which->setTextFormat(Qt::PlainText);
        which->setTextInteractionFlags(Qt::TextSelectableByMouse);
        which->setAccessibleName(name);
        grid->addWidget(what, row, column);
        grid->addWidget(which, row, column + 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    return table;
}

} // namespace

AboutBox::AboutBox(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Penstock"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setIcon(themedIcon(QStringLiteral("copy")));
    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(
        QLayout::SetFixedSize); // else two thirds of the screen are the most that it gets at first
    column->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    column->setSpacing(spacing::large);
    column->addWidget(newHead(this));
    column->addWidget(
        newText(tr("Free software under the GNU General Public License, version 3 or later; Qt Charts is used "
                   "under the same licence. It sends nothing to anybody but the servers that you name."),
                this));
    column->addWidget(newVersions(this));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versions()); });
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QString AboutBox::versions()
{
    QString text = QStringLiteral("Penstock %1\n").arg(QStringLiteral(PENSTOCK_VERSION));
    const QList<LibraryVersion> versions = shownVersions();
    for (const auto &[name, version] : versions)
        text += QStringLiteral("%1: %2\n").arg(name, version);
    return text;
}

} // namespace penstock
